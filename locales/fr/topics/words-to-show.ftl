words-to-show-title = Des mots à montrer
words-to-show-short = Tournez l’écran vers quelqu’un quand vous ne pouvez pas parler, ou ne le voulez pas.
words-to-show-s-ask = Montrez une de ces phrases
# Le nom de la langue de la page : « espagnol (Español) ».
words-to-show-interpreter = J’ai besoin d’un interprète. Ma langue : { $language }.
words-to-show-alone = Je veux parler à quelqu’un en privé.
words-to-show-no-police = Je ne veux pas appeler la police.
words-to-show-doctor = J’ai besoin de voir un médecin.
words-to-show-passport = Quelqu’un a mon passeport.
words-to-show-write = Veuillez l’écrire, s’il vous plaît.
words-to-show-cannot-talk = Je ne peux pas parler maintenant.
words-to-show-phone = Puis-je utiliser votre téléphone ?
