# Names of the facts that the first view shows: areas, instruments, criteria, standings, statuses.
# instrument-*: an answer to the question of its area, as a line of a list.
#   .noun: the same as a thing, for use inside a sentence ("would close: a duty on downloads").

## Areas, as questions that a country may put to itself

area-data-transfer = Pode impor condições aos dados que saem?
area-data-location = Pode manter os dados no país?
area-local-presence = Pode exigir presença das empresas estrangeiras?
area-customs-duties = Pode cobrar direitos aduaneiros sobre downloads ou tributar as empresas digitais?
area-source-code = Pode ver o código?
area-technology-transfer = Pode pedir tecnologia em troca de acesso?
area-technology-choice = Pode escolher ou preferir tecnologia local?
area-domestic-preference = Pode favorecer obras e empresas locais?
area-platform-power = Pode impor limites às grandes plataformas?
area-msme-support = Pode ajudar as pequenas empresas a crescer?

## The choices

instrument-transfer-accountability = Deixar os dados irem a qualquer lugar e responsabilizar quem os envia
    .noun = a livre saída de dados com responsabilidade de quem os envia
instrument-transfer-conditional = Deixar sair dados pessoais só com salvaguardas
    .noun = salvaguardas para a saída de dados pessoais
instrument-transfer-approval = Autorizar cada transferência de dados pessoais
    .noun = uma autorização para cada transferência de dados pessoais
instrument-transfer-ban = Impedir a saída de dados pessoais, com poucas exceções
    .noun = uma proibição de enviar dados pessoais ao exterior
instrument-important-data-approval = Autorizar a saída de dados importantes ou industriais
    .noun = uma autorização para a saída de dados importantes
instrument-data-access-duty = Fazer grandes empresas compartilharem dados com órgãos públicos, pesquisadores e empresas menores
    .noun = o dever das grandes empresas de compartilhar dados
instrument-data-royalty = Pedir pagamento pelos dados levados ao exterior ou usados com fins comerciais
    .noun = um pagamento pelos dados
instrument-access-on-request = Permitir dados em qualquer lugar, com acesso legal das autoridades
    .noun = o acesso legal a dados guardados em qualquer lugar
instrument-local-copy = Guardar no país uma cópia dos dados pessoais; o resto pode viajar
    .noun = uma cópia dos dados pessoais no país
instrument-sector-data-at-home = Manter no país os dados de um setor, como os pagamentos
    .noun = os dados de um setor mantidos no país
instrument-personal-data-at-home = Armazenar no país todos os dados pessoais
    .noun = o armazenamento no país de todos os dados pessoais
instrument-all-data-at-home = Armazenar e tratar no país os dados de todos os usuários
    .noun = os dados de todos os usuários mantidos no país
instrument-government-data-at-home = Manter no país os dados dos órgãos públicos
    .noun = os dados dos órgãos públicos mantidos no país
instrument-local-representative = Exigir das plataformas estrangeiras um representante que possa ser citado e multado
    .noun = um representante local das plataformas estrangeiras
instrument-local-registration = Exigir das plataformas estrangeiras que antes registrem um escritório ou filial
    .noun = um escritório registrado das plataformas estrangeiras
instrument-local-company = Exigir das empresas estrangeiras que criem uma sociedade segundo a lei local
    .noun = uma sociedade local das empresas estrangeiras
instrument-online-service-licence = Exigir licença dos serviços online antes de começarem
    .noun = uma licença para serviços online
instrument-joint-venture = Exigir um sócio local ou limitar a propriedade estrangeira
    .noun = um sócio local ou um limite à propriedade estrangeira
instrument-tariff-line-at-zero = Fazer declarar os downloads na aduana, com direito zero
    .noun = uma declaração dos downloads na aduana
instrument-duty-on-digitizable-goods = Cobrar direitos aduaneiros sobre downloads que têm um equivalente físico: filmes, música, livros, programas, jogos
    .noun = um direito aduaneiro sobre filmes, música, livros, programas e jogos baixados
instrument-duty-on-all-transmissions = Cobrar direitos aduaneiros sobre tudo o que é entregue eletronicamente
    .noun = um direito aduaneiro sobre tudo o que é entregue eletronicamente
instrument-vat-on-digital-imports = Cobrar dos vendedores estrangeiros o mesmo imposto sobre o valor agregado que dos locais
    .noun = o imposto sobre o valor agregado nas importações digitais
instrument-digital-services-tax = Tributar o faturamento das grandes empresas digitais
    .noun = um imposto sobre o faturamento das grandes empresas digitais
instrument-case-by-case-code-access = Permitir que um regulador ou tribunal veja o código em um caso concreto, com sigilo
    .noun = o código mostrado a um regulador ou tribunal em um caso concreto
instrument-pre-market-audit = Auditar sistemas de IA de alto risco, inclusive o código, antes do uso
    .noun = uma auditoria prévia dos sistemas de IA de alto risco
instrument-code-disclosure-to-authority = Fazer entregar o código a uma autoridade antes da venda do programa
    .noun = a entrega do código a uma autoridade antes da venda
instrument-code-disclosure-to-competitors = Fazer entregar o código ou algoritmos patenteados a empresas locais
    .noun = a entrega do código a empresas locais
instrument-explanation-duty = Fazer explicar as decisões automatizadas a quem é afetado, sem o código
    .noun = uma explicação das decisões automatizadas
instrument-algorithm-registration = Fazer registrar os algoritmos em uma autoridade
    .noun = o registro de algoritmos em uma autoridade
instrument-encryption-authorisation = Autorizar a criptografia antes de ser importada, vendida ou usada
    .noun = uma autorização da criptografia
instrument-prescribed-encryption = Impor uma cifra nacional ou pedir as chaves
    .noun = uma cifra imposta ou chaves para as autoridades
instrument-transfer-incentive = Premiar empresas que transmitem tecnologia ou formam pessoas
    .noun = incentivos para transmitir tecnologia
instrument-transfer-condition = Fazer da transferência de tecnologia uma condição para investir ou vender
    .noun = a transferência de tecnologia como condição
instrument-technology-contract-registration = Registrar ou aprovar contratos de tecnologia; limitar royalties
    .noun = o registro dos contratos de tecnologia
instrument-local-training-or-research = Premiar investidores que treinam pessoal ou fazem pesquisa no país
    .noun = incentivos para formação e pesquisa locais
instrument-technology-procurement-preference = Preferir tecnologia local quando o Estado compra
    .noun = a preferência por tecnologia local quando o Estado compra
instrument-local-technology-incentive = Premiar empresas que usam tecnologia local
    .noun = incentivos para usar tecnologia local
instrument-local-technology-requirement = Exigir tecnologia local, ou uma parte dela
    .noun = a obrigação de usar tecnologia local
instrument-open-source-procurement = Preferir software de código aberto quando o Estado compra, seja quem for o ofertante
    .noun = a preferência por código aberto quando o Estado compra
instrument-vendor-exclusion = Excluir das redes determinada tecnologia estrangeira
    .noun = a exclusão de determinada tecnologia estrangeira
instrument-content-promotion = Fazer as plataformas mostrarem ou financiarem obras locais
    .noun = obras locais mostradas ou financiadas pelas plataformas
instrument-content-quota = Fixar uma cota de obras locais
    .noun = uma cota de obras locais
instrument-domestic-procurement-preference = Preferir fornecedores locais de todo tipo quando o Estado compra
    .noun = a preferência por fornecedores locais quando o Estado compra
instrument-domestic-digital-subsidy = Apoiar empresas digitais locais com subvenções, crédito ou alívio fiscal
    .noun = o apoio a empresas digitais locais
instrument-fair-platform-rules = Proibir plataformas de favorecer a si mesmas; fixar condições justas para os vendedores
    .noun = regras justas para as plataformas
instrument-interoperability-or-separation = Abrir as interfaces das plataformas ou separar o mercado online das marcas próprias
    .noun = interfaces abertas ou a separação das plataformas
instrument-platform-worker-protection = Proteger quem trabalha por meio de plataformas
    .noun = a proteção de quem trabalha em plataformas
instrument-rural-broadband = Financiar o acesso rápido à internet, primeiro nas áreas rurais
    .noun = o acesso à internet com dinheiro público
instrument-single-window = Manter uma janela única eletrônica na aduana, simples para pequenas encomendas
    .noun = uma janela única eletrônica na aduana
instrument-postal-network = Manter uma rede postal a serviço dos pequenos vendedores
    .noun = uma rede postal para pequenos vendedores
instrument-msme-credit = Dar crédito ou garantias às pequenas empresas para se digitalizarem
    .noun = crédito para a digitalização das pequenas empresas
instrument-msme-tariff-policy = Fixar tarifas e limites de baixo valor para que preços mais baixos não excluam os pequenos produtores
    .noun = tarifas que evitem a exclusão dos pequenos produtores
instrument-msme-procurement-share = Reservar uma parte das compras públicas às pequenas empresas locais
    .noun = compras públicas reservadas às pequenas empresas locais

## Standings: the word beside the mark, and what it means

standing-open = { $count ->
   *[one] aberta
    [other] abertas
}
    .means = Nenhuma regra lida a alcança.
standing-discouraged = { $count ->
   *[one] desaconselhada
    [other] desaconselhadas
}
    .means = Só palavras brandas se opõem a ela: uma promessa de tentar, não uma obrigação.
standing-sheltered = { $count ->
   *[one] resguardada
    [other] resguardadas
}
    .means = Uma regra a impede, mas ela é coberta por uma exceção que o próprio país julga, uma reserva ou um período de transição em curso.
standing-contestable = { $count ->
   *[one] poderia ser contestada
    [other] poderiam ser contestadas
}
    .means = Uma regra a impede, a menos que valha uma exceção que outros julgariam; ou nenhum caso poderia ser aberto.
standing-fact = falta um dado
    .means = Se uma regra a impede depende de um dado que ninguém procurou, como o que o país prometeu para aquele setor.
standing-closed = { $count ->
   *[one] fechada
    [other] fechadas
}
    .means = Uma regra a impede e nenhuma exceção cabe.

## How a country stands to an agreement that it could join

how-signed = assinado, ainda não vinculante
how-negotiating = em negociação
how-applicant = pediu para aderir
how-participant = participa, mas ainda não é vinculante
how-open = aberto à adesão
how-stranger = não se conhece nenhum passo rumo a ele
