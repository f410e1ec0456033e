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
error-invalid-weights = Com estes pesos não há nada a ponderar: nenhum pode ficar abaixo de 0 e pelo menos um deve ficar acima. A resposta abaixo não os segue; aumente um deles ou volte a igualar todos.
error-invalid-text = Uma parte da pergunta contém sinais que não podem ser lidos. A resposta abaixo a deixa de fora.
error-invalid-data = Não foi possível ler os dados.
error-duplicate = “{ $value }” foi pedido duas vezes. A resposta abaixo é a última que pôde ser calculada; retire um dos dois.
error-conflict = Foram pedidas duas coisas que se excluem: “{ $value }”. Desfaça uma delas. A resposta abaixo é a última que pôde ser calculada.
error-too-large = Pediu-se mais do que se pode calcular de uma vez. Retire algo. A resposta abaixo é a última que pôde ser calculada.
error-needs-own = Um acordo ou dados próprios precisam do núcleo completo, que esta página não carrega.

# Of an address. $near: countries that are written alike; $value: what is left out.
error-near = Com grafia parecida: { $near }.
error-too-long = O endereço contém mais do que pode ser lido: o que vem depois de “{ $value }” fica de fora.
error-given-twice = O endereço diz duas coisas no mesmo lugar: “{ $value }” fica de fora.
error-later-version = O endereço vem de uma versão posterior desta página. O que esta não conhece fica de fora.
error-more = { $count ->
    [one] Outra parte da pergunta não pôde ser lida e fica de fora.
   *[other] Outras { $count } partes da pergunta não puderam ser lidas e ficam de fora.
}
error-stale = Duas versões desta página se misturaram, em um cache ou em um servidor. Nenhuma resposta é calculada, porque poderia estar errada. Recarregue a página; se não adiantar, tente mais tarde.
error-invalid-draws = Pediram-se mais sorteios do que se podem fazer, ou nenhum: podem ser de 1 a 10 milhões. A resposta abaixo é a última que pôde ser calculada.
error-invalid-seed = A semente deve ser um número inteiro de 0 a 9007199254740991. A resposta abaixo é a última que pôde ser calculada.
error-invalid-probability = Uma probabilidade deve estar entre 0 e 100 em 100, com a menor não acima da mais provável, nem esta acima da maior. A resposta abaixo é a última que pôde ser calculada.
