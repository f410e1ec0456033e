# What is wrong in a question, in plain words, and what to do. One message for each code. Loaded when the first fault is met.
# $value is what could not be read; "the last" is the answer still shown.

error-unknown-country = Não há aqui dados sobre o país “{ $value }”. Escolha um da lista.
error-unknown-agreement = O acordo “{ $value }” não está entre os conhecidos aqui. A resposta abaixo o deixa de fora.
error-unknown-instrument = A opção “{ $value }” não está na lista. A resposta abaixo a deixa de fora.
error-unknown-measure = A lei “{ $value }” não está entre as conhecidas deste país. A resposta abaixo a deixa de fora.
error-unknown-criterion = O fim “{ $value }” não está na lista. A resposta abaixo o deixa de fora.
error-unknown-partner = “{ $value }” não é um parceiro conhecido aqui. A resposta abaixo o deixa de fora.
error-unknown-word = “{ $value }” não é uma palavra conhecida aqui. A resposta abaixo a deixa de fora.
error-unknown-field = Não foi possível ler uma parte da pergunta: “{ $value }”. A resposta abaixo a deixa de fora.
error-missing-field = Falta uma parte da pergunta. A resposta abaixo é a última que pôde ser calculada.
error-invalid-type = Não foi possível ler uma parte da pergunta: “{ $value }”. A resposta abaixo a deixa de fora.
error-invalid-date = “{ $value }” não é um dia do calendário. Escreva ano, mês e dia. A resposta abaixo é a do último dia que pôde ser lido.
error-invalid-weights = Com todos os pesos em zero, ou abaixo, não há nada a ponderar. A resposta abaixo é a última com pesos; aumente um deles ou restaure-os.
error-invalid-text = Uma parte da pergunta contém sinais que não podem ser lidos. A resposta abaixo a deixa de fora.
error-invalid-data = Não foi possível ler os dados.
error-duplicate = “{ $value }” foi pedido duas vezes. A resposta abaixo é a última que pôde ser calculada; retire um dos dois.
error-conflict = Foram pedidas duas coisas que se excluem: “{ $value }”. Desfaça uma delas. A resposta abaixo é a última que pôde ser calculada.
error-too-large = Pediu-se mais do que se pode calcular de uma vez. Retire algo. A resposta abaixo é a última que pôde ser calculada.
error-needs-own = Um acordo ou dados próprios precisam do núcleo completo, que esta página não carrega.
