words-to-show-title = Palabras para mostrar
words-to-show-short = Muestre la pantalla a alguien cuando no puede hablar, o no quiere.
words-to-show-s-ask = Muestre una de estas frases
# The name of the language of the page: "Spanish (Español)".
words-to-show-interpreter = Necesito un intérprete. Mi idioma: { $language }.
words-to-show-alone = Quiero hablar con alguien a solas.
words-to-show-no-police = No quiero llamar a la policía.
words-to-show-doctor = Necesito ver a un médico.
words-to-show-passport = Alguien tiene mi pasaporte.
words-to-show-write = Escríbalo, por favor.
words-to-show-cannot-talk = No puedo hablar ahora.
words-to-show-phone = ¿Puedo usar su teléfono?
