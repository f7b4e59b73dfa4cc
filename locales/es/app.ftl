# The app: moving about, questions, plan, list of services.

tab-title = Información
leave = Salir de este sitio
leave-about = Salir de este sitio ahora. Se abre una página del clima.
leave-nav = Salida rápida
leave-two = Salida: pulse Shift dos veces más
leave-one = Salida: pulse Shift una vez más
leave-off = Sigue aquí. Pasó demasiado tiempo entre las teclas.
leave-go = Saliendo

skip-link = Ir al contenido
language-nav = Idioma
back = Volver
home = Inicio
menu-nav = Partes de este sitio
# Same as English: the word is Spanish too.
menu-plan = Plan
menu-topics = Derechos
menu-browse = Servicios
menu-clear = Borrar

progress = Pregunta { $number } de { $total }
question-next = Siguiente
question-skip = Saltar
question-see-plan = Ver lo que sirve ahora
question-many = Puede elegir más de una.
question-cleared = Las respuestas de antes se borraron.
town-ask = Ciudad más cercana, o inicio de un código postal
town-hint = Esto se queda en su pantalla. No buscamos dónde está usted.
town-far = Lejos de cualquier ciudad
now-note = No llamamos a nadie. Nada de lo que toca se envía.
now-silent = No puedo hablar en voz alta: mensajes o chat
now-go-on = Siga: ¿dónde está?
now-plan = Ver todo lo que puede ayudar ahora

plan-answers = Lo que eligió
# Before what it names: "Change: How old are you?"
label = { $what }:
plan-change = Cambiar
plan-skipped = Saltada
# $reasons: one or more reasons, with clause-separator between.
plan-why = Se muestra porque: { $reasons }.
plan-more = { $count ->
    [one] Mostrar { $count } más
   *[other] Mostrar { $count } más
}
plan-section-now = Ahora
plan-section-first = Primeros pasos
plan-section-other-towns = En otras ciudades
plan-section-talk = Más líneas, por teléfono
plan-section-options = Opciones que podrían servir
plan-section-services = Cerca de usted, o por teléfono
plan-section-services-women = Servicios para mujeres
plan-section-services-men = Servicios para hombres
plan-section-rights = Sus derechos
plan-section-report = Si quiere denunciar
plan-young = ¿Tiene menos de 18 años, o 18 en algunas provincias? Es posible que quienes ayudan tengan que contar a protección infantil (child protection) lo que usted dice. Pregunte primero: “¿De qué tiene que avisar?”
plan-nowhere = No dijo dónde está. Por eso solo ve ayuda para todo Canadá. Elija un lugar para ver lo que hay cerca.
plan-print = Imprimir
plan-print-note = Mientras la ventana de imprimir está abierta, tapa la salida.
plan-built = Hecho con datos de { $date }. Los números cambian: compruebe de nuevo después de { $next }.
plan-trace = Una llamada queda en la lista del teléfono y puede aparecer en la factura. Los números cambian: si uno no funciona, llame al { $number }. Las páginas de otros sitios quedan en el historial del teléfono, y allí no está nuestro botón de salida.
plan-trace-abroad = Una llamada queda en la lista del teléfono y puede aparecer en la factura. Los números cambian. Las páginas de otros sitios quedan en el historial del teléfono.
plan-police = ¿La persona es de la policía? El número de emergencia envía a la policía. Puede llamar primero a la línea de arriba. No es la policía.
plan-print-chosen = Imprimir también lo que elegí
plan-more-towns = { $count ->
    [one] { $count } servicio
   *[other] { $count } servicios
}

browse-title = Todos los servicios
browse-search = Buscar: un nombre, un lugar, una necesidad
browse-search-hint = Lo que escribe se queda en esta página y no se envía. Su teclado podría recordar palabras.
browse-narrow = Filtrar por lugar, ayuda y más
browse-place = Dónde
browse-need = Tipo de ayuda
browse-audience = Para quién
browse-language = Idioma
browse-contact = Cómo comunicarse
browse-any = Cualquiera
browse-always = Alguien contesta de día y de noche
browse-phone = Por teléfono
browse-text = Por mensaje de texto
browse-chat = Por chat
browse-found = { $count ->
    [0] Ningún servicio coincide. Quite una opción o pruebe otra palabra.
    [one] { $count } servicio
   *[other] { $count } servicios
}
browse-clear = Borrar lo elegido
browse-near = Cerca de { $place }
browse-which = ¿A qué lugar se refiere?
browse-former = Ese número es viejo. Para comunicarse con { $name }, use lo que ve aquí.
browse-former-closed = Ese número es viejo, de un servicio que cerró.
service-try-all = Si una forma no funciona, pruebe otra de las que ve aquí.

topics-title = Derechos y opciones
topic-services = Servicios que pueden ayudar con esto

reason-may-matter = puede servirle a cualquier persona
reason-danger = hay peligro ahora
reason-region = atiende en: { $place }
reason-near = está cerca de la ciudad que usted dijo
reason-away = está en una ciudad de su provincia o territorio
# How far it is from the town that was named, in a straight line.
reason-away-km = está a unos { $km } km de la ciudad que usted dijo
reason-canada = atiende en todo Canadá
reason-abroad = atiende a personas fuera de Canadá
reason-helps = ayuda con: { $needs }
reason-for = es para { $groups }
reason-made-for-sex = se creó para personas explotadas en la industria del sexo
reason-made-for-labour = se creó para personas explotadas en el trabajo
reason-indigenous-led = está dirigido por personas indígenas
reason-interpreters = tiene intérpretes
reason-sex-worker-led = está dirigido por personas que hacen trabajo sexual
reason-always-open = alguien contesta de día y de noche

line-talk = Hable con alguien, día y noche
line-young = Si es joven
line-despair = Si piensa en hacerse daño
line-indigenous = Apoyo de personas indígenas
line-near = Buscar servicios cerca de usted
line-who = ¿Quién contesta?

# Groups and reasons that the directory came to know later.
audience-disabled = personas con discapacidad
audience-hiv = personas con VIH
audience-black = personas negras
audience-south-asian = personas del sur de Asia
find-audience-disabled = discapacidad, discapacitado, minusválido, silla de ruedas, accesible
find-audience-hiv = vih, sida, hiv, positivo
find-audience-black = negro, afro, africano, caribe
find-audience-south-asian = sur de asia, hindú, indio, punjabi, pakistaní, bangladesh, tamil, sri lanka, nepal
reason-made-for-violence = se creó para personas a quienes hizo daño una pareja, un familiar o la violencia sexual
