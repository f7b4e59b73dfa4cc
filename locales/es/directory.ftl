# How services are shown: places, needs, groups, hours, what they pass on.

region-ca-bc = Columbia Británica
region-ca-ab = Alberta
region-ca-sk = Saskatchewan
region-ca-mb = Manitoba
region-ca-on = Ontario
region-ca-qc = Quebec
region-ca-nb = Nuevo Brunswick
region-ca-ns = Nueva Escocia
region-ca-pe = Isla del Príncipe Eduardo
region-ca-nl = Terranova y Labrador
region-ca-yt = Yukón
region-ca-nt = Territorios del Noroeste
region-ca-nu = Nunavut

need-talk-now = alguien con quien hablar ahora
need-safe-place = un lugar donde quedarse
need-health = atención médica
need-sexual-assault-care = atención después de una agresión sexual
need-counselling = apoyo psicológico
need-immigration = papeles e inmigración
need-documents = documentos de identidad
need-work-and-pay = trabajo y sueldo
need-legal = ayuda legal
need-money = dinero
need-children = ayuda con los niños
need-youth-care = protección y apoyo para jóvenes
need-exit-support = dejar la industria del sexo o salir de la explotación
need-harm-reduction = correr menos riesgos
need-online-safety = seguridad en internet
need-interpretation = servicio de interpretación
need-find-services = encontrar otros servicios
need-report = denunciar o avisar
need-emergency = peligro ahora

audience-youth = jóvenes
audience-children = niños
audience-families = familias
audience-migrant-workers = personas que vinieron a trabajar
audience-migrants = personas de otros países
audience-refugees = personas refugiadas
audience-no-status = personas sin papeles
audience-indigenous = Primeras Naciones, métis e inuit
audience-2slgbtq = personas 2SLGBTQ+
audience-sex-workers = personas que venden sexo
audience-abroad = personas en otro país

run-by-government = A cargo de una oficina del gobierno
run-by-other-country = Oficina de otro país
run-by-police = La policía participa
run-by-child-protection = A cargo de una agencia de protección infantil
run-by-faith = A cargo de un grupo religioso
run-by-indigenous = Dirigido por personas indígenas
run-by-sex-workers = Dirigido por personas que hacen trabajo sexual
run-by-survivors = Dirigido por personas que lo han vivido
run-by-union = A cargo de un sindicato
run-by-independent = A cargo de un grupo independiente

gender-open = Para todas las personas
gender-women = Para mujeres
gender-men = Para hombres

# The line under the name of a service, as a helper would say it: one or more of these, one after the other. Each is a sentence
# by itself. $needs is a list of need-…: “a place to stay, health care and legal help”. It says what people can ask about, and
# promises nothing.
row-talk = Alguien con quien hablar.
row-ask = Puede preguntar sobre { $needs }.
row-women = Para mujeres.
row-men = Para hombres.
# $groups is a list of audience-….
row-only = Solo para { $groups }.
# Behind a tap, where no text says whom a service is for: an age from which, up to which, or both.
row-ages = { $kind ->
    [from] Desde los { $from } años.
    [to] Hasta los { $to } años.
   *[both] De { $from } a { $to } años.
}
# On rows of languages other than English and French. In each language it names that language: “They speak Spanish.”, in Spanish.
row-speaks = Hablan español.
row-interpreters = Trabajan con intérpretes.
# Before texts that stand there in English or French, since they are not in the language of the page.
text-in-en = En inglés:
text-in-fr = En francés:

kind-police = Aquí contesta la policía.
kind-tip-line = Esta línea recibe avisos (tip line). No es una línea de apoyo. Podrían comunicar a otros lo que usted dice.
kind-emergency = Envía policía, bomberos o ambulancia. La llamada podría mostrar dónde está usted.

phone-voice = Llamar
phone-text = Mensaje de texto
phone-tty = TTY
phone-whatsapp = WhatsApp
phone-say = Envíe la palabra “{ $word }”
phone-extension = extensión { $digits }
contact-chat = Chatear en la web
contact-email = Enviar un correo
contact-website = Abrir su sitio web

schedule-unknown = No sabemos el horario. Llame y pregunte.
schedule-words = Horario anunciado: { $words }
schedule-always = De día y de noche, todos los días
schedule-weekly = { $times } ({ $zone }). Los días feriados puede cambiar.
schedule-span = { $days }, de { $opens } a { $closes }
schedule-days = { $first } a { $last }
schedule-every-day = todos los días
schedule-open = Debería atender ahora, hasta { $when }.
schedule-closed = Ahora no atiende. Abre { $when }.
schedule-holiday = Hoy es feriado: el horario puede cambiar.
schedule-today = hoy a { $time }
schedule-on-day = el { $day } a { $time }
clock = { $hour12 ->
    [1] la
   *[other] las
} { $minute ->
    [0] { $hour12 } { $half ->
        [am] am
       *[pm] pm
    }
   *[other] { $hour12 }:{ $minute } { $half ->
        [am] am
       *[pm] pm
    }
}
day-mo = lunes
day-tu = martes
day-we = miércoles
day-th = jueves
day-fr = viernes
day-sa = sábado
day-su = domingo
zone-vancouver = hora del Pacífico
zone-edmonton = hora de Alberta
zone-regina = hora de Saskatchewan
zone-winnipeg = hora de Manitoba
zone-toronto = hora del Este
zone-moncton = hora del Atlántico
zone-halifax = hora del Atlántico
zone-st-johns = hora de Terranova
zone-whitehorse = hora de Yukón
zone-yellowknife = hora de los Territorios del Noroeste
zone-iqaluit = hora del Este
month-year = { $month } de { $year }
month-1 = enero
month-2 = febrero
month-3 = marzo
month-4 = abril
month-5 = mayo
month-6 = junio
month-7 = julio
month-8 = agosto
month-9 = septiembre
month-10 = octubre
month-11 = noviembre
month-12 = diciembre

language-en = inglés
language-fr = francés
language-es = español
language-pt = portugués
language-zh = chino
language-yue = cantonés
language-tl = tagalo
language-pa = punyabí
language-cmn = mandarín
language-vi = vietnamita
language-ar = árabe
language-iu = inuktitut
language-cr = cri
language-oj = ojibwa
list-separator = {", "}
# The end of a list in a sentence: $first is all but the last, with list-separator between.
# “y” would be “e” before a word that begins with i-: so no need-… and no audience-… begins so.
list-and = { $first } y { $last }
# Between two sentences that follow each other.
sentence-separator = {" "}
# Between two parts of a sentence that may have commas themselves.
clause-separator = {"; "}

fees-free = Gratis
passes-on-unknown = No sabemos qué comunican a otros. Pregunte antes de dar su nombre.
service-young = Es posible que tengan que avisar a protección infantil (child protection).
service-passes-on = Lo que comunican a otros
service-who-for = Para quién es
service-asks = Lo que le preguntan
service-languages = Idiomas
service-interpreters = con intérpretes
service-cost = Costo
service-more = Detalles
# In a few words what a service does with what it is told; the full words open with a tap.
mark-authority = a cargo de policía o gobierno
mark-asks = gobierno: vea qué le preguntan
mark-other-country = oficina de otro país
mark-child-protection = podrían avisar a protección infantil
mark-private = dice ser privado, con límites
mark-some = podrían comunicar una parte
mark-unknown = no se sabe: pregunte primero
# When a page was last seen to show how to reach it, in two words; the full words open with a tap.
mark-seen = visto en { $year }
mark-no-date = sin fecha
km = { $km } km
service-checked = Visto en una página pública en { $month }.
service-checked-old = Visto por última vez en una página pública en { $month }. Si no funciona, llame al { $number }.
service-not-checked = Sin comprobar: ninguna página con fecha muestra este número. Si no funciona, llame al { $number }.
service-unsure = No pudimos comprobarlo en la página del servicio.
# Shown only if whoever hosts the site named a place in resources/site.json. The subject of the e-mail must not tell the topic.
service-wrong = ¿Hay un error? Avise a quienes manejan este sitio.
service-wrong-subject = Directorio: { $code }
service-wrong-email = El correo queda en su teléfono o computadora. Muestra su dirección de correo.
service-wrong-page = Esa página queda en el historial de su navegador.
service-wrong-write = No escriba sobre usted, solo lo que está mal. Allí nadie puede ayudarle: use los números de arriba.
