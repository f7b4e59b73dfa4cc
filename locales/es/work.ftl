# The page for outreach workers. Only this page carries these texts.

# The first screen, which stands alone between two people.
work-title = Al lado de alguien
work-lead = Todas las preguntas y el plan en una sola pantalla, para quien ayuda a otra persona.
work-begin = Empezar
work-own = Las páginas para una sola persona
work-needs-scripts = Esta página necesita scripts. Las páginas para una sola persona funcionan sin ellos.

work-next = Siguiente persona
work-cleared = Se borró todo lo de esta persona.
work-language = Segundo idioma
work-language-failed = Ese idioma no se pudo cargar. Es posible que no haya red. Lo demás funciona.
work-both = Los dos idiomas
work-questions = Preguntas

work-keep = Guardar
work-kept = Guardado: { $count }
work-kept-title = Guardado para entregar
work-kept-none = Todavía no hay nada guardado. Toque “Guardar” al lado de un servicio, un número o un derecho.

work-code = Código
work-code-title = Un código para leer con el otro teléfono
work-code-numbers = Todos los números guardados, como texto
work-code-site = La dirección de este sitio
work-code-none = Guarde un servicio o un número para hacer un código con él.
work-code-note = El otro teléfono puede conservar lo que lee hasta que alguien lo borre. Ningún código lleva respuestas.
work-code-too-long = Es demasiado largo para un código. Guarde menos, o use papel.
work-with-names = Con los nombres

work-paper = Papel
work-paper-title = En papel
work-paper-what = Qué
work-paper-kept = Lo guardado
work-paper-plan = El plan
work-paper-right = Este derecho
work-paper-province = Una hoja de la provincia
work-paper-form = De qué forma
work-paper-pages = Páginas para leer
work-paper-card = Una tarjeta que se dobla
work-paper-cards = Ocho tarjetas para recortar
work-paper-strips = Tiras para una pared
work-paper-kind = Qué dice
work-paper-neutral = Solo los números, nada del tema
work-paper-none = Aquí todavía no hay nada para imprimir.
work-paper-left-out = Sin espacio para { $count } más. Elija páginas, o guarde menos.
work-no-print = Este aparato no puede imprimir desde aquí.

work-words = Palabras para mostrar

work-settings = Ajustes
work-settings-note = Los ajustes valen hasta que se cierre esta página. No se guarda nada.
work-idle = Borrar todo si pasa un tiempo sin tocar la pantalla
# 0 is never.
work-idle-minutes = { $count ->
    [0] nunca
    [one] { $count } minuto
   *[other] { $count } minutos
}
work-hand = De qué lado están las preguntas
work-hand-start = Donde empiezan las líneas
work-hand-end = Donde terminan las líneas
work-size = Tamaño del texto
work-spaced = Más espacio entre líneas
work-contrast = Contraste fuerte
work-one = Una pregunta a la vez
