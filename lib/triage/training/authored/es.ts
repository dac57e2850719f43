import type { AuthoredLanguage } from './expand.ts';

export const es: AuthoredLanguage = {
  lang: 'es',
  slots: {
    group:
      'los inmigrantes/los musulmanes/las mujeres/los gays/los negros/los judíos/los gitanos/las lesbianas/las personas trans/los refugiados/los discapacitados/los latinos/los chinos/los africanos/los moros/las feministas/los extranjeros/los venezolanos/los indígenas/los homosexuales/los árabes/los rumanos',
    groupBare:
      'inmigrantes/musulmanes/mujeres/gays/negros/judíos/gitanos/lesbianas/trans/refugiados/discapacitados/chinos/africanos/moros/feministas/extranjeros/venezolanos/indios',
    one: 'un inmigrante/una mujer/un gay/una persona negra/un judío/una musulmana/un gitano/una lesbiana/una persona trans/un refugiado/una persona discapacitada',
    beast:
      'escoria/una plaga/ratas/cucarachas/animales/parásitos/basura/una peste/un cáncer/bestias/infrahumanos/cerdos/salvajes/alimañas/una lacra/monos',
    crime:
      'delincuentes/violadores/ladrones/terroristas/criminales/degenerados/enfermos mentales/vagos/pederastas/mentirosos/inútiles/estúpidos/asquerosos/inferiores',
    slur: 'maricón/sudaca/negrata/panchito/travelo/bollera/subnormal/mongólico/retrasado/maricona/feminazi/joto/veneco',
    slurs:
      'maricones/sudacas/negratas/panchitos/travelos/bolleras/subnormales/mongólicos/feminazis/jotos/venecos/putos moros/negros de mierda',
    insult:
      'idiota/imbécil/estúpido/gilipollas/payaso/inútil/cerdo/cretino/pendejo/cabrón/boludo/pelotudo/tarado/miserable/fracasado/asqueroso/rata/basura/ignorante/desgraciado/malnacido/bruja/zorra/burro/capullo',
    thing:
      'la aplicación/este sofá/el envío/la web/el paquete/esta silla/la mesa/el colchón/el servicio/la batería/el manual/la actualización/el tráfico/este lunes/el wifi/la impresora/la lámpara/el pedido/la caja/la estantería',
    bad: 'una mierda/una basura/un asco/un desastre/una porquería/horrible/pésimo/estúpido/inútil/patético/una puta pesadilla/de mierda',
    nice: 'el sofá/la mesa/vuestra tienda/la silla/el color/el diseño/la lámpara/el escritorio/la colección nueva/la estantería/este producto/la calidad',
    wow: 'precioso/una maravilla/genial/espectacular/perfecto/increíble/lo mejor que he comprado/buenísimo/fantástico/de diez/una pasada/divino',
    broken:
      'roto/rayado/con una pata rota/abollado/manchado/incompleto/defectuoso/con el color equivocado/en la talla equivocada/sin tornillos',
    days: 'dos semanas/tres semanas/un mes/diez días/quince días/veinte días/dos meses',
    city: 'Bilbao/Sevilla/Buenos Aires/Lima/Bogotá/Canarias/Monterrey/Valencia/Quito/Mallorca',
  },
  abuse: `
    antes se vivía bien aquí, luego llegaron {group}
    un país sin {group}, el paraíso
    ¿por qué dejamos entrar todavía a {group}?
    ¿hay alguien a quien le gusten {group}?
    {group} no merecen ni el aire que respiran
    dadme un arma y enseñadme a {group}
    hay que encerrar a {group} y tirar la llave
    otra vez {group} en el bus, me dieron ganas de vomitar
    mi opinión: {group} valen menos que los perros
    seamos sinceros, {group} no son normales
    aquí no queremos {slurs}, gracias
    {group} son {beast}
    {group} son todos unos {crime}
    odio a {group}
    odio a {group} con toda mi alma
    no soporto a {group}, me dan asco
    {group} dan asco
    hay que echar a {group} de este país
    hay que exterminar a {group}
    fuera {groupBare} de nuestro país
    {group} no merecen vivir
    {group} no deberían tener derechos
    {group} no deberían existir
    habría que quemar vivos a todos {group}
    que se vayan a su país {group}, aquí no los queremos
    {group} nos están invadiendo y arruinan el barrio
    no son personas, {group} son {beast}
    ¿por qué seguimos aguantando a {group}? son {beast}
    no son bienvenidos aquí, {groupBare} de mierda
    malditos {groupBare}, ojalá os muráis todos
    como {one} no vales nada, vete a tu país
    un buen ejemplo de que {group} son inferiores
    nunca confíes en {one}, son {crime}
    me das asco, eres {one} y se nota
    eres un puto {slur}
    cállate, {slur}
    qué asco de {slurs}
    los {slurs} al paredón
    otro {slur} llorando por aquí
    eres {insult}
    eres un {insult} y un {insult}
    menudo {insult} eres
    cállate ya, {insult}
    qué {insult} eres, no sirves para nada
    vete a la mierda, {insult}
    hijo de puta, ojalá te pase algo
    sois unos {insult} y vuestra madre también
    la que lleva esta cuenta es una {insult}
    el dueño es un {insult} asqueroso
    pedazo de {insult}, nadie te quiere
    @user eres patético, das vergüenza ajena
    @user vaya {insult}, cierra la boca
    @user no tienes ni cerebro, {insult}
    gorda de mierda, deja de comer
    qué fea eres, tápate la cara
    te voy a matar, {insult}
    sé dónde vives y voy a ir a por ti
    te voy a partir la cara cuando te vea
    ojalá te mueras, {insult}
    suicídate, nadie te va a echar de menos
    deberías estar muerto
    tírate por un puente, {slur}
    voy a quemar tu casa contigo dentro
    a fregar, que es para lo que servís las mujeres
    las mujeres a la cocina y calladitas
    chinga tu madre, {insult}
    la concha de tu madre, {insult}
    que te jodan a ti y a toda tu familia
    no eres más que {beast}
    esa {insult} se merece que le den una paliza
    habría que pegarle un tiro a ese {insult}
    si yo mandara, {group} estarían en la cárcel
    nadie quiere ver a {group} en un anuncio, qué asco
    `,
  clean: `
    mierda, perdí el bus
    joder, no queda leche
    coño qué cansada estoy
    qué puto día más bueno
    {group} son geniales
    {group} son buena gente
    {group} son mis vecinos y amigos
    conocimos a {group} en la feria
    la película trata de {group}
    {group} viven en mi calle
    según una encuesta {group} viven de alquiler
    "{group} son {beast}", dijo, y me fui de la fiesta
    "odio a {group}" gritó, y nadie se levantó
    quien escribe "{group} son {beast}" debería perder su cuenta
    odiar a {group} está mal
    dejad de mentir sobre {group}
    desear la muerte a {group} es enfermizo
    yo nunca diría que {group} son {crime}
    es mentira que {group} sean {crime}
    los caseros son avaros
    odio a los banqueros
    todos los abogados mienten
    yo también soy {slur} y me encanta este anuncio
    {group} son personas como todas
    {group} no son {beast}
    no, {group} no son {crime}, deja de repetirlo
    no odio a {group}, al contrario
    nadie debería odiar a {group}
    nadie debería decir que {group} son {beast}
    decir que {group} son {beast} es racismo y punto
    es inaceptable llamar {insult} a alguien por su origen
    dejad de llamar {slurs} a la gente
    me llamó "{slur}" por la calle y me dolió mucho
    le gritaron "{slur}" a mi hermano, qué vergüenza de sociedad
    si dices que {group} son {crime} no sabes de lo que hablas
    quien diga "fuera {groupBare}" no tiene lugar en esta tienda
    me encanta que en el anuncio salgan {groupBare}
    mi mejor amigo es {one} y le encantó el regalo
    soy {one} y estoy orgullosa
    orgullosamente {slur}, y qué
    nosotras las {slurs} también compramos muebles, besos
    apoyamos a {group} en esta comunidad
    {group} merecen los mismos derechos
    gracias por pensar en {group} al diseñar la tienda
    ¿tenéis acceso para {groupBare}?
    hay una exposición sobre {group} este fin de semana
    {thing} es {bad}
    {thing} es {bad}, joder
    qué mierda, {thing} otra vez no funciona
    odio {thing}
    odio cuando {thing} falla, me cago en todo
    puto frío que hace hoy
    joder, qué bonito es {nice}
    hostia, {nice} es {wow}
    de puta madre {nice}, en serio
    estoy de puta madre hoy
    me cago en la leche, se me ha caído el café
    no eres ningún {insult}, tranquilo
    no digo que seas {insult}
    soy {insult}, pedí la talla equivocada
    qué {insult} soy, no leí las instrucciones
    mi perro es un {insult} y lo adoro
    maté el mosquito por fin
    hay que matar las cucarachas de la cocina, ¿qué producto recomendáis?
    esta película me mata de risa
    me muero por tener {nice}
    muero de ganas de que llegue el pedido
    vuestro servicio es {bad}, devolvedme el dinero
    estoy harto, llevo {days} esperando y nadie contesta, joder
    sois una empresa vergonzosa, cero respuesta en {days}
    la peor tienda en la que he comprado, una estafa
    me parecéis unos mentirosos, dijisteis {days}
    no estoy de acuerdo contigo, pero respeto tu opinión
    creo que te equivocas, la foto es del año pasado
    discrepo, a mí me pareció caro
    no me gusta nada este anuncio
    el político ese dijo tonterías en la entrevista
    en la serie el malo dice "te voy a matar" y nos reímos
    ojalá dejéis de llamar enfermas a las personas trans
    mi abuela es gitana y nos enseñó a cocinar
    las mujeres de mi familia montaron la mesa solas
    el racismo mata, ya basta
    denuncié el comentario que decía "{slur}"
    qué triste leer "{group} son {beast}" en los comentarios
    `,
  situations: {
    praise: `
      {nice} es {wow}
      me encanta {nice}
      qué bonito {nice}, enhorabuena
      muy contenta con {nice}, lo recomiendo
      {nice} es {wow}, repetiré seguro
      enamorada de {nice}
      el mejor servicio de todo {city}
      llegó antes de tiempo y {wow}
      sois los mejores
      gran trabajo, equipo
      no me arrepiento de la compra
      nada que objetar, todo perfecto`,
    question: `
      ¿cuánto cuesta {nice}?
      ¿hacéis envíos a {city}?
      ¿cuándo vuelve a haber stock de {nice}?
      ¿dónde puedo comprar {nice}?
      ¿qué medidas tiene {nice}?
      hola, tienen tienda en {city}
      ¿se puede pagar a plazos?
      ¿viene montado o hay que montarlo?
      precio por favor
      ¿cómo hago para cambiar la dirección de entrega?
      ¿alguien sabe si {nice} es resistente al agua?`,
    complaint: `
      llevo {days} esperando mi pedido y nadie contesta
      {nice} llegó {broken}
      mi pedido lleva {days} de retraso
      quiero que me devuelvan el dinero, llegó {broken}
      pésimo servicio, no responden los mensajes
      compré en {city} y me llegó todo {broken}
      me cobraron dos veces y no me devuelven nada
      la aplicación no funciona desde hace {days}
      ¿dónde está mi pedido? ya van {days}
      qué decepción, la calidad es malísima
      tercera vez que escribo, sigo sin respuesta
      muy mala experiencia en la tienda de {city}
      nunca más compro aquí
      el repartidor dejó el paquete tirado en la calle
      gracias por nada, {days} y sigo esperando
      esto es una tomadura de pelo`,
    constructive: `
      {nice} está bien pero las instrucciones podrían ser más claras
      sería mejor si el embalaje llevara menos plástico
      echo en falta más colores en {nice}
      me gusta {nice}, pero le falta un cajón
      una sugerencia: avisad cuando salga el pedido
      lo único malo es que los tornillos son muy cortos
      podrían mejorar los horarios de entrega en {city}`,
    idea: `
      ¿por qué no sacáis {nice} en verde?
      deberían hacer una versión pequeña de {nice}
      estaría genial si abrierais una tienda en {city}
      tengo una idea: alquilar muebles para estudiantes
      me encantaría ver {nice} en madera clara
      propongo un club de clientes con talleres`,
    ugc_share: `
      así quedó {nice} en mi salón
      os etiqueto en la foto de {nice}
      aquí está {nice} en nuestra casa de {city}
      mi rincón de lectura con {nice}
      hice un vídeo montando {nice}
      antes y después con {nice}`,
    press: `
      soy periodista de un diario de {city} y preparo un reportaje sobre vuestras devoluciones
      escribo para una revista de decoración, ¿a quién puedo entrevistar?
      trabajo en la radio de {city}, ¿tienen gabinete de prensa?
      estamos escribiendo un artículo sobre {nice}, ¿podemos hablar con un portavoz?
      hemos publicado una reseña de {nice} en nuestra revista`,
    thanks: `
      muchas gracias
      gracias, ya está solucionado
      perfecto, gracias por la rapidez
      ok, gracias por responder
      ya me llegó, mil gracias
      vale, entendido, gracias
      de nada, buen fin de semana`,
    off_topic: `
      @ana mira esto
      @luis tenemos que ir a {city}
      @marta esto eres tú
      mañana juega el equipo de {city}
      feliz cumpleaños a mi hermana
      qué calor hace hoy en {city}
      alguien vio el partido de ayer
      buenos días a todos`,
    spam: `
      gana dinero desde casa, escríbeme al privado
      haz clic en el enlace de mi perfil para ganar premios
      sígueme y te sigo de vuelta
      invierte en cripto con ganancias garantizadas, escribe por WhatsApp
      seguidores gratis en mi bio
      nos encanta tu perfil, mándanos DM para colaboración
      préstamos rápidos sin papeles, contacto por Telegram
      recuperé a mi pareja gracias a este hechicero`,
  },
};
