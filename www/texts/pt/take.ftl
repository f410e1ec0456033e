# Taking it along: link, code, data, pictures. Loaded when that section is opened.

take-link = Link para esta resposta
take-embed = Código para a sua própria página
take-builder = Escolher outro tamanho, idioma ou cores
take-copy = Copiar
take-copied = Copiado.
take-copy-failed = Este navegador não permitiu copiar. O texto está selecionado: copie-o com o teclado ou o menu.
take-data = Dados
take-data-hint = Tabelas para planilhas, com os números como aparecem aqui e os exatos; e a resposta completa com todos os motivos e fontes, para programas.
take-choices = Opções
take-profile = Fins e custos
take-attribution = Acordos
take-everything = Tudo
take-file = { $what } ({ $kind })
take-pictures = Imagens
take-saved = Salvo como { $name }.
take-failed = Não foi possível fazer isto aqui. O navegador ou este site não permite.
take-chart-title = { $chart }: { $country }, { $date }
take-supposed = Suposição: se { $conditions }
take-source = Policy Space, dados de { $date }, versão { $version }, CC BY 4.0.

## Heads of the tables

csv-country = País
csv-date = Dia
csv-facts = Versão dos dados
csv-address = Endereço
csv-area = Tema
csv-id = Id
csv-choice = Opção
csv-standing = Situação
csv-today = Situação hoje
csv-in-use = Em vigor hoje
csv-yes = sim
csv-no = não
csv-decided = Decidido por
csv-source = Fonte
csv-unread = Não lido
csv-kind = Tipo
csv-article = Artigo
csv-share-arguable = Parte justa, dúvidas resolvidas a seu favor
csv-total = Fora do alcance seguro, no total
csv-exact = { $column }, exato
