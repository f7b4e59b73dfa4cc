# The start screen and the parts that are only ever static HTML. They do not travel with the app's texts.

static-title = Ayuda, y sus derechos
static-lead = Encuentre a quien puede ayudar, en todo Canadá.
static-plain-note = Sin cuenta. Sin cookies. No guardamos ni enviamos nada. El navegador recuerda que usted estuvo aquí, y cada página de provincia, en varios lugares; una pestaña nueva podría mostrarlo. Una ventana privada no lo recuerda.
static-noscript = Los scripts están apagados: la salida es un enlace simple, y Atrás puede traer de vuelta esta página.
static-fault = Esta página dejó de funcionar. Los números de abajo sí funcionan.
static-fault-again = Cargarla otra vez
# What the first line of resources/hotlines.json says of itself; change it together with the line.
static-first-line = Más de 200 idiomas. No hace falta su nombre.
static-text = Texto o chat
static-young-ask = ¿Menos de 18?
static-young = ¿Tiene menos de 18 años, o 18 en algunas provincias? Es posible que quienes contestan tengan que avisar a protección infantil (child protection). Pregunte primero: “¿De qué tiene que avisar?”
static-begin = Responda unas preguntas
static-begin-note = Puede saltarse todas las preguntas.
static-browse = Todos los servicios
static-read = Derechos y opciones
static-before = Antes de seguir: cómo salir y qué queda
static-exit-1 = “Salir de este sitio” está arriba en cada página. Un toque vacía la página y abre la página del clima. También puede pulsar Shift tres veces, o Esc dos veces.
static-exit-2 = Con una red lenta, la dirección de este sitio se queda arriba hasta que responde la página del clima.
static-exit-3 = Después de salir, Atrás no muestra lo que leyó. Para volver, escriba la dirección otra vez. Sus respuestas ya no estarán.
static-exit-4 = La salida no puede borrar: páginas que vio antes de esta, llamadas en el teléfono o en la factura, el mensaje que traía nuestro enlace, una cuenta compartida con alguien, o una aplicación que vigila este teléfono.
static-exit-5 = Una ventana privada no recuerda nada de esta página después de cerrarla. No detiene a una aplicación que vigila, ni a una persona que mira. Es mejor un teléfono que la otra persona no puede alcanzar. Para abrir una:
static-private-iphone = iPhone o iPad, en Safari: toque los dos cuadrados, luego “Privado”.
static-private-android = Android, en Chrome: toque los tres puntos, luego “Nueva pestaña de incógnito”.
static-private-samsung = Samsung Internet: toque “Pestañas”, luego “Activar modo Secreto”.
static-private-firefox = Firefox en un teléfono: abra el menú, luego “Nueva pestaña privada”.
static-private-computer = Computadora: pulse Ctrl, Shift y N a la vez; en Firefox, Ctrl, Shift y P. En una Mac, Command toma el lugar de Ctrl.
static-exit-6 = Con los scripts apagados, y después de seguir un enlace a otro sitio, pueden quedar más líneas en el historial del navegador. Después de un enlace así, Atrás puede mostrar esta página otra vez, con sus respuestas. Si luego sale desde aquí, Adelante todavía lleva a ese otro sitio. Una ventana del navegador que pregunta algo, como la de imprimir, tapa la salida hasta que se cierra. El teclado, el corrector y la traducción del navegador podrían enviar texto a sus fabricantes.
static-exit-7 = Probado en Chromium 156, Firefox 153 y WebKitGTK 2.50 en una computadora. Todavía no se probó en teléfonos ni en Safari. El sitio no puede prometer que nadie lo sabrá. Ningún hablante nativo ha revisado aún este español.
static-back = El botón Atrás del navegador sale de este sitio. Aquí dentro, use el nuestro.
static-trace-ask = El rastro de una llamada
static-trace = Una llamada queda en la lista del teléfono y puede aparecer en la factura. Un mensaje de texto queda en sus mensajes.
static-options = Opciones
static-rights = Derechos
static-about = Sobre este sitio
static-sources = De dónde viene esto
static-more = Más
static-see = Lea después
static-provinces = Servicios por provincia y territorio
static-nationwide = Todo Canadá
static-honest = Hecho con guías publicadas, algunas dirigidas por sobrevivientes. Aún sin revisar por sobrevivientes, abogados ni hablantes nativos.
static-date = Hecho con datos de { $date }. Los números cambian: compruebe de nuevo después de { $next }.
static-not-dated = sin fecha
static-top = Inicio
static-list-title = Servicios: { $place }
static-list-lead = Llame primero: los horarios y los lugares cambian. “Detalles” dice qué comunica cada servicio a otros.
static-danger = En peligro ahora
# $places: provinces and territories.
static-not-in = Excepto en: { $places }.
static-groups = Tipos de ayuda
static-group-danger = Peligro ahora
static-group-talk = Alguien con quien hablar
static-group-stay = Un lugar donde quedarse
static-group-health = Salud, y atención después de una agresión
static-group-work = Trabajo y sueldo
static-group-law = Leyes y papeles
static-group-money = Dinero e hijos
static-group-young = Jóvenes
static-group-safer = Correr menos riesgos, o dejar la industria del sexo
static-group-find = Encontrar otros servicios

# On a computer, below a number that was pressed, and the link that then calls or texts.
static-by-hand = Llame desde un teléfono, o copie el número. En esta computadora, el navegador pregunta primero si abre un programa. Esa pregunta tapa la salida y nombra este sitio.
static-from-here = Llamar o escribir desde esta computadora

# In the one-file edition, which someone carries on a stick or a tablet.
static-file-note = Sin cuenta. Sin cookies. No guardamos ni enviamos nada. Pero esto es un archivo: se queda en este aparato o memoria USB hasta que alguien lo borra. El aparato y el navegador podrían mostrarlo entre los archivos abiertos.
static-file-language = En un segundo archivo, sin sus respuestas:
static-file-exit-2 = Sin red, “Salir de este sitio” también vacía la página al instante. Luego el navegador dice que no puede abrir la página del clima.
static-file-exit-3 = Después de salir, Atrás no muestra lo que leyó. Para volver, abra el archivo otra vez. Sus respuestas ya no estarán.

# Reading aloud, with the device's own voices alone.
static-listen-begin = Escuchar
static-listen-stop = Parar
static-listen-speed = Velocidad
static-listen-slow = Lenta
static-listen-normal = Media
static-listen-fast = Rápida
static-listen-none = Este aparato no tiene una voz propia para este idioma. Otras voces enviarían el texto a otro lugar, así que no usamos ninguna.
static-listen-heard = Otras personas pueden oírlo. Pulse otra vez para empezar.

static-work = Para quien ayuda a otras personas: una sola pantalla para tableta
# The map of a report (cargo xtask coverage --map).
static-map-title = Dónde está la ayuda de la lista
static-map-note = Círculos: los servicios de una ciudad o un pueblo, según cuántos son. Cuadrados: los servicios de una provincia o un territorio. Las líneas para todo Canadá no se cuentan. No toda la ayuda está en la lista.

static-lost = No hay ninguna página en esta dirección
static-lost-start = Ir al inicio
static-framed = Otro sitio muestra esta página dentro de la suya. La salida no puede funcionar aquí.
static-framed-out = Abrir solo esta página

# For the sheet of an organisation that calls the numbers of a province (cargo xtask call-sheet).
static-call-say = Hola. Comprobamos números para una lista de ayuda gratuita. ¿Hablo con { $name }? ¿Este sigue siendo el número para llamar? Gracias.
static-call-text = Hola. Comprobamos números para una lista de ayuda gratuita. ¿Es este el número de { $name }? Basta con responder sí o no.

# What a province or territory should have and is not listed there (resources/goals.json). The names go on in a sentence.
static-missing = No está en esta lista: { $what }. El { $number } puede buscarlo.
static-missing-closest = Lo más parecido aquí: { $services }.
static-missing-none = Por lo que sabemos, aquí no existe: { $what }.
static-goal-workers-compensation = dinero después de un accidente de trabajo
static-goal-legal-aid = asistencia legal (legal aid)
static-goal-employment-standards = la oficina de sueldos y horas de trabajo
static-goal-human-rights = la oficina de derechos humanos
static-goal-crime-victim-money = dinero después de un delito
static-goal-child-protection = a quién llamar por un niño en peligro
static-goal-sexual-violence = una línea sobre violencia sexual
static-goal-family-violence = una línea sobre violencia en el hogar
static-goal-bed-line = una línea que busca una cama para cualquier persona
static-goal-income-support = dinero para vivir
static-goal-youth = un servicio para jóvenes
static-goal-men = un servicio para hombres
static-goal-2slgbtq = un servicio que dice recibir a personas 2SLGBTQ+
static-goal-indigenous = un servicio dirigido por personas indígenas
static-goal-migrant-workers = ayuda para personas que vinieron a trabajar
