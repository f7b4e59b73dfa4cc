missing-child-title = Un enfant disparu, ou des photos d’un enfant
missing-child-short = Quoi faire d’abord, qui appeler, et comment faire retirer des photos.
missing-child-s-missing = Un enfant a disparu
missing-child-missing-1 = Vous n’avez pas à attendre. Partout au Canada, on peut dire tout de suite à la police qu’un enfant a disparu.
missing-child-missing-2 = Si l’enfant est peut-être en danger tout de suite, appelez le 911. Au Nunavut et dans des villages du Nord, appelez la police locale.
missing-child-missing-3 = Demandez à la police le numéro du dossier, le nom de l’agent et un numéro pour rappeler. Si rien ne bouge, demandez à parler au responsable.
missing-child-missing-4 = Le service MissingKids.ca aide les familles jour et nuit : 1-866-543-8477. Cela vaut aussi si l’enfant a fugué, si on l’a leurré, ou si la police est dure à joindre.
missing-child-missing-5 = Le Réseau Enfants-Retour aide aussi : 1-833-632-4673.
missing-child-missing-6 = Si l’enfant a fui une maison ou un foyer dangereux, dites-le. Demandez qu’on le vérifie avant de l’y ramener.
missing-child-s-held = Si quelqu’un garde ou vend peut-être l’enfant
missing-child-held-1 = N’y allez pas vous-même. Dites à la police ou à MissingKids.ca ce que vous savez : noms, autos, applis, lieux, numéros.
missing-child-held-2 = L’enfant n’est pas coupable. La traite d’une personne de moins de 18 ans est un crime plus grave. La loi ne punit pas l’enfant d’avoir vendu ses propres services sexuels.
missing-child-held-3 = C’est un crime d’enlever un enfant de moins de 16 ans à la personne qui en prend soin. Un parent non plus ne peut pas cacher un enfant de moins de 14 ans à l’autre.
missing-child-s-pictures = Des photos sexuelles d’un enfant
missing-child-pictures-1 = Ne répondez pas aux menaces et ne payez pas. Gardez les messages, parlez à un adulte sûr, puis bloquez la personne.
# Addresses differ: la page en français.
missing-child-pictures-2 = Cyberaide.ca (1-866-658-9022) reçoit les signalements. AidezMoiSVP.ca aide à faire retirer les photos, et peut demander aux sites de les enlever. Personne ne peut promettre que toutes les copies partiront.
missing-child-pictures-3 = N’envoyez les photos à personne, même pour montrer les faits. Avoir ou partager des photos sexuelles d’une personne de moins de 18 ans est un crime. Dites où elles sont, et demandez quoi faire de votre copie.
missing-child-pictures-4 = Vous êtes adulte, et étiez enfant sur les photos? Vous pouvez encore le demander.
# Addresses differ: la page en français.
missing-child-pictures-5 = Les photos sexuelles d’un enfant doivent être signalées, à Cyberaide.ca.
missing-child-q-left = J’ai quitté la maison. Va-t-on me ramener?
missing-child-q-left-1 = Cela dépend de l’âge et de l’endroit. Vous pouvez le demander à une ligne d’aide, sans nom. Si c’est dangereux à la maison, dites-le : certaines personnes doivent alors avertir la protection de la jeunesse.
missing-child-q-papers = J’ai peur de la police à cause de nos papiers
missing-child-q-papers-1 = La police peut parler à l’agence des frontières. Il n’y a pas de règle unique. Un avocat ou un groupe peut appeler avec vous, ou avant vous. N’attendez pas trop si l’enfant est en danger.
