# Taking it along: link, code, data, pictures. Loaded when that section is opened.

take-link = Enlace a esta respuesta
take-embed = Código para su propia página
take-builder = Elegir otro tamaño, idioma o colores
take-copy = Copiar
take-copied = Copiado.
take-copy-failed = Este navegador no permitió copiar. El texto está seleccionado: cópielo con el teclado o el menú.
take-data = Datos
take-data-hint = Tablas para hojas de cálculo, con las cifras como aparecen aquí y las exactas; y la respuesta completa con todos los motivos y fuentes, para programas.
take-choices = Opciones
take-profile = Fines y costos
take-attribution = Acuerdos
take-everything = Todo
take-file = { $what } ({ $kind })
take-pictures = Imágenes
take-saved = Guardado como { $name }.
take-failed = No se pudo hacer aquí. El navegador o este sitio lo impide.
take-chart-title = { $chart }: { $country }, { $date }
take-supposed = Supuesto: si { $conditions }
take-source = Policy Space, datos al { $date }, versión { $version }, CC BY 4.0.

## Heads of the tables

csv-country = País
csv-date = Día
csv-facts = Versión de los datos
csv-address = Dirección
csv-area = Tema
csv-id = Id
csv-choice = Opción
csv-standing = Situación
csv-today = Situación hoy
csv-in-use = Vigente hoy
csv-yes = sí
csv-no = no
csv-decided = Decidido por
csv-source = Fuente
csv-unread = No leído
csv-kind = Tipo
csv-article = Artículo
csv-share-arguable = Parte justa, con las dudas resueltas a su favor
csv-total = Fuera del alcance seguro, en total
csv-exact = { $column }, exacto
