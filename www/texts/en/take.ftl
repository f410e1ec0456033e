# Taking it along: link, code, data, pictures. Loaded when that section is opened.

take-link = Link to this answer
take-embed = Code for your own page
take-builder = Choose another size, language or colours
take-copy = Copy
take-copied = Copied.
take-copy-failed = This browser did not let the page copy. The text is selected: copy it with the keyboard or the menu.
take-data = Data
take-data-hint = Tables for a spreadsheet, with the figures as shown here and the exact ones; and the whole answer with all reasons and sources, for programs.
take-choices = Choices
take-profile = Ends and costs
take-attribution = Agreements
take-everything = Everything
take-file = { $what } ({ $kind })
take-pictures = Pictures
take-saved = Saved as { $name }.
take-failed = This could not be made here. The browser or this site forbids it.
take-chart-title = { $chart }: { $country }, { $date }
take-supposed = Supposed: { $conditions }
take-source = Policy Space, facts as of { $date }, version { $version }, CC BY 4.0.

## Heads of the tables

csv-country = Country
csv-date = Day
csv-facts = Version of the facts
csv-address = Address
csv-area = Area
csv-id = Id
csv-choice = Choice
csv-standing = Standing
csv-today = Standing today
csv-in-use = In use today
csv-yes = yes
csv-no = no
csv-decided = Decided by
csv-source = Source
csv-unread = Not read
csv-kind = Kind
csv-article = Article
csv-share-arguable = Fair share, doubts settled its way
csv-total = Not safely within reach, in all
csv-exact = { $column }, exact
