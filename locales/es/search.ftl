# Everyday words for the search. Nobody sees them: they are what people may type. Words of both languages are found in
# both. Write single words or phrases, with commas between; every word counts alone. Case, accents and one wrong letter
# do not matter, and the beginning of a word is enough. Words of the titles are found without standing here.

find-ignored = a, al, alguien, ayuda, ayudar, como, con, cómo, conseguir, cual, cuál, de, del, dónde, donde, el, ella, en, es, esta, está, estoy, hay, he, la, las, le, lo, los, me, mi, mis, necesito, ni, no, o, para, pedir, pero, por, puedo, que, qué, quien, quién, quiero, se, ser, si, sin, sobre, son, soy, su, sus, tengo, tiene, un, una, usted, y, ya, yo

# Kinds of help: every service that gives it is found.
find-need-talk-now = línea de crisis, línea directa, hotline, hablar, escuchar, desahogarme, suicidio, matarme, miedo, asustada, sola, solo, llorar, pánico, emergencia, noche, ayuda urgente, ayúdeme, ayúdenme, sos, quiero morir, quiero morirme
find-need-safe-place = albergue, refugio, casa hogar, casa de acogida, casa de transición, vivienda, cama, dormir, en la calle, hotel, cuarto, renta, alquiler, huir, escapar, me corrieron, shelter, no tengo dónde dormir, me pega, me golpea, golpeada, sin techo
find-need-health = doctora, enfermera, clínica, hospital, enferma, embarazo, embarazada, aborto, parto, medicina, dentista, muelas, ets, vih, sida, prueba, sin tarjeta, seguro médico, herida, dolor, salud, urgencias, partera, pastilla del día después, sin seguro
find-need-sexual-assault-care = violada, me violó, me violaron, violencia sexual, abuso sexual, agresión, kit de violación, examen forense, pruebas
find-need-counselling = terapia, terapeuta, psicólogo, consejería, consejero, trauma, depresión, triste, ansiedad, pesadillas, salud mental, grupo de apoyo, pánico, estrés, psicóloga
find-need-immigration = visa, estatus, permiso de trabajo, trp, prt, pst, residencia, papeles, deportada, deportación, me van a deportar, refugio, refugiado, asilo, patrocinio, ciudadanía, ircc, migración, inmigración, indocumentado, vencido, expirado
find-need-documents = identificación, id, acta de nacimiento, tarjeta, seguro social, documentos, me quitaron los papeles, me quitó el pasaporte, perdí el pasaporte, embajada, consulado
find-need-work-and-pay = patrón, patrona, jefe, jefa, mayordomo, dueño, empleador, empleo, chamba, trabajo, sueldo, salario, pago, lana, no me pagan, me debe dinero, horas extra, despido, me corrieron, finca, rancho, campo, fábrica, niñera, cuidadora, limpieza, restaurante, construcción, sindicato, reclutador, contratista, enganchador, agencia, descuentos, por debajo del agua, en negro, empleada doméstica, invernadero, pesca, pescado
find-need-legal = licenciado, asesoría legal, abogado gratis, abogado de oficio, legal aid, ley, corte, tribunal, juez, derechos, demandar, custodia, orden de restricción, defensor público, divorcio
find-need-money = dinero, efectivo, lana, welfare, ingresos, comida, despensa, banco de alimentos, mercado, ropa, camión, autobús, compensación, indemnización, beneficios, renta, hambre, desempleo, ei, discapacidad, no tengo dinero
find-need-children = niños, hijos, hija, bebé, guardería, custodia, escuela, madre, mamá, padre, papá
find-need-youth-care = protección infantil, me quitan a mis hijos, servicios sociales, dif, children's aid, cas, hogar sustituto, hogar de grupo, adolescente, menor, trabajador juvenil
find-need-exit-support = salirme, salir de esto, dejar esa vida, padrote, proxeneta, chulo, trata de personas, trata de blancas, tráfico humano, explotada, explotación, prostitución, prostituta, escort, sexoservidora, vendida, obligada, esclavo
find-need-harm-reduction = condones, preservativos, naloxona, jeringas, agujas, drogas, sobredosis, mal cliente, consumo, drop in
find-need-online-safety = imágenes, desnudos, desnuda, pack, video, sextorsión, chantaje, me amenaza con fotos, celular, teléfono, rastreo, gps, acoso, espía, cuenta, hackeada, internet, facebook, whatsapp, instagram, snapchat, onlyfans, contraseña, clave, airtag
find-need-interpretation = intérprete, traductora, traducción, idioma, hable español
find-need-find-services = 211, directorio, lugares de ayuda, servicios cerca de mí, información, referencia
find-need-report = policía, rcmp, crime stoppers, denunciar, reportar, denuncia anónima, línea confidencial, queja
find-need-emergency = 911, ambulancia, bomberos, peligro, emergencia, urgencia, urgente, ahora, auxilio, socorro, ayúdeme, sos

# Groups: every service for them is found.
find-audience-youth = adolescente, jóvenes, muchacha, estudiante
find-audience-children = niña, niños, menor de edad
find-audience-families = familia, madre, mamá, papá, padres
find-audience-migrant-workers = trabajador migrante, trabajador extranjero, trabajador temporal, tfw, trabajador agrícola, jornalero, bracero, ptat, sawp, temporada, cuidadora, niñera, lmia, empleada doméstica, enfermera extranjera
find-audience-migrants = recién llegado, inmigrante, migrante, extranjero, latino, hispano, estudiante internacional
find-audience-refugees = refugiado, asilo, solicitante, reclamo de refugio, protección
find-audience-no-status = indocumentado, sin papeles, sin estatus, sin documentos, ilegal, irregular, mojado, vencido, sin tarjeta
find-audience-indigenous = indígena, nativo, aborigen, indio, esquimal, inuit, inuk, métis, primeras naciones, reserva, friendship centre, cree, ojibwe, mohawk, dene, mikmaq, innu, tratado
find-audience-2slgbtq = gay, lesbiana, transgénero, travesti, homosexual, bisexual, lgbtq, queer, dos espíritus, no binario, 2slgbtq, lgbt
find-audience-sex-workers = trabajadora sexual, trabajo sexual, sexoservidora, escort, dama de compañía, bailarina, teibolera, stripper, masajes, prostituta, prostitución, puta, cámara, burdel
find-audience-abroad = en el extranjero, otro país, embajada, consulado

# Rights, options and pages about the site.
find-topic-trp = trp, prt, pst, permiso de residencia temporal, víctima, trata, visa, estatus, quedarme en canadá, permiso especial, sin papeles
find-topic-trp-family-violence = abuso, maltrato, esposo, marido, pareja, me pega, violencia familiar, violencia doméstica, patrocinador, patrocinio, estatus
find-topic-open-work-permit = permiso de trabajo abierto, owp, vwowp, trabajador vulnerable, permiso cerrado, lmia, eimt, cambiar de patrón, mal patrón, abuso laboral
find-topic-lost-permit = vencido, venció, expirado, caducó, perdí el estatus, restauración, terminó, visa de estudiante
find-topic-refugee-claim = asilo, refugiado, reclamo de refugio, peligro en mi país, no puedo volver, persecución, amenazado, no admisible, inelegible, rechazado, irb, roxham, frontera
find-topic-humanitarian = razones humanitarias, humanidad y compasión, h and c, residencia permanente, pr, quedarme para siempre
find-topic-removal-date = deportada, orden de deportación, expulsión, removal order, cbsa, la migra, me dijeron que me vaya, me van a deportar, regresar a mi país, prra, me deportan, suspensión
find-topic-detention = detenida, cárcel, centro de detención, arrestado, cbsa, encerrado, me agarró migración
find-topic-smuggling = coyote, pollero, traficante, tráfico de personas, frontera, crucé, cruzar, barco, pagué por venir, me trajo
find-topic-consultants = consultora, asesor, notario, gestor, tramitador, reclutador, agencia, fraude, estafa, abogado falso, me cobraron, cuota
find-topic-papers-taken = me quitó el pasaporte, me quitaron los papeles, retiene mi pasaporte, el patrón tiene mis papeles, no me devuelve mis documentos, identificación
find-topic-getting-paid = no me pagan, mi patrón no me paga, me debe dinero, sueldo, robo de salario, queja, reclamo, cobrar, vacaciones, último pago, finiquito
find-topic-work-rights = patrón, jefe, empleador, derechos laborales, horas extra, descanso, salario mínimo, despido, días libres, acoso, seguridad, contrato, en negro
find-topic-hurt-at-work = lesión, lastimada, me lastimé, accidente laboral, indemnización, compensación, incapacidad, wcb, wsib, cnesst, herida, worksafe
find-topic-pay-hours = salario mínimo, horas extra, tarifa, recibo de sueldo, talón, descuentos, uniforme, cuota, comisión, efectivo, trabajo agrícola, descanso, propinas, en negro
find-topic-punished = despedida, me corrió, despido, castigo, represalia, venganza, acoso laboral, discriminación, racismo, derechos humanos, me quejé, renunciar, ei, lista negra
find-topic-debts = deuda, préstamo, no acabo de pagar, me cobra, debo dinero al que me trajo, cuota, prestamista, descuento
find-topic-health-care = doctor, hospital, tarjeta de salud, ifhp, papel café, ohip, ramq, embarazada, aborto, enferma, clínica, violación, ets, pastilla del día después, partera, msp, sin seguro
find-topic-care = adicción, drogas, alcohol, borracho, sobredosis, naloxona, desintoxicación, abstinencia, depresión, suicidio, consejería, salud mental, terapia, rehabilitación, adicto, adicta, crack, fentanilo, borracha, suicida
find-topic-deaf-disabled = sorda, sordomudo, lenguaje de señas, asl, lsq, lsm, tty, relevo, vrs, texto 911, discapacidad, discapacitado, minusválido, silla de ruedas, ciego, ciega, intérprete
find-topic-safe-place = albergue, refugio, cama, vivienda, dormir, contrato de alquiler, renta, irme de la casa
find-topic-money-compensation = víctima, compensación, indemnización, beneficios, dinero, crimen, delito, fondo, ivac
find-topic-income = welfare, asistencia social, ontario works, dinero, comida, child benefit, ccb, beneficio por hijos, renta, desempleo, ei, hambre, ow, odsp
find-topic-protection-orders = orden de restricción, orden de alejamiento, orden de protección, perimetral, peace bond, acoso, me sigue, alejarse, ex, amenaza, me pega, me golpea
find-topic-family-court = custodia, corte familiar, me quitan a mis hijos, me quitaron a mis hijos, protección infantil, cas, dif, divorcio, patria potestad, secuestro, pasaporte, patrocinador
find-topic-online-safety = desnudos, pack, fotos, imágenes, sextorsión, chantaje, espía, rastreo, celular, teléfono, ubicación
find-topic-leaving-sex-industry = padrote, proxeneta, chulo, salir de esto, dejar esa vida, salirme, prostitución, escort, mala vida
find-topic-safer-sex-industry = mal cliente, condones, escort, trabajadora sexual, seguridad, filtrar clientes
find-topic-sex-work = prostitución, legal, ilegal, padrote, escort, consentimiento, edad, me obligan a acostarme con hombres, forzada, obligada
find-topic-under-18 = adolescente, menor de edad, niño, niña, padres, hogar sustituto, escuela, privado, me escapé de casa, protección infantil
find-topic-indigenous = indígena, nativo, aborigen, indio, primeras naciones, inuit, métis, banda, reserva, status card, nihb, jordan
find-topic-lgbtq = gay, trans, travesti, lesbiana, homosexual, queer, dos espíritus
find-topic-men-boys = hombre, muchacho, varón, chico, señor
find-topic-inside-canada = canadiense, ciudadana, novio, novia, mi pueblo, mi propio país
find-topic-abroad = otro país, fuera de canadá, embajada, consulado, canadiense en el extranjero
# Same as English: names and letters that are the same in Spanish.
find-topic-quebec = quebec, montreal, cavac, ivac, cnesst, clsc
find-topic-in-court = corte, tribunal, juicio, testificar, declarar, testimonio, testigo, juez, citación
find-topic-with-police = policía, polis, cops, arrestada, silencio, abogado, oficial, acusada, declaración
find-topic-reporting = denunciar, reportar, policía, avisar, queja, rcmp, anónimo
find-topic-privacy = privacidad, privado, confidencial, secreto, anónimo, le dicen a la policía, le avisan a migración, cbsa, registros, quién sabe
find-topic-rights-during = mis derechos, libre, controlada, encerrada, amenazada, amenazan, obligada, libertad, golpeada, secuestrada, prisionera
find-topic-rights-after = derechos, después, terminó, pasado, me salí, me escapé, superviviente, sobreviviente
find-topic-helping-someone = amiga, amigo, hija, hijo, hermana, preocupada, señales, vecina, conocida
find-topic-jail = prisión, cárcel, bote, arrestada, custodia, fianza, preso, presa, celda, acusado, encerrado, abogado, reclusorio
find-topic-police-officer = polis, oficial, patrullero, rcmp, sheriff, mi esposo es policía, mi marido es policía, queja, asuntos internos, siu, asirt
find-topic-students = permiso de estudios, visa de estudiante, college, universidad, escuela, estudiante internacional, colegiatura, matrícula, 20 horas, 24 horas, campus, agente, dli
find-topic-forced-scams = me obligan a robar, estafa, fraude, robo, drogas, mula, lavado, cuenta de banco, call center, pandilla, narco, perdón, antecedentes penales, acusado, estafa amorosa, cripto, robo en tienda
find-topic-missing-child = niño desaparecido, se escapó, se fue de casa, raptado, secuestrado, alerta amber, pornografía infantil, mi hija, mi hijo, cybertip, engañaron
find-topic-for-professionals = enfermera, doctora, maestro, trabajadora social, albergue, consejera, paciente, cliente, estudiante, obligación de avisar, tienen que reportar, consentimiento, intérprete, kit, referencia
find-topic-what-it-is = trata de personas, trata de blancas, tráfico humano, definición, explotación, me explotan, trabajo forzado, señales, esclavitud
find-topic-forms = finca, restaurante, salón de uñas, masajes, construcción, trabajo doméstico, empleada doméstica, matrimonio forzado, me obligan a trabajar, tipos, señales, órganos, matrimonio arreglado, mendigar, limosna
find-topic-the-law = ley, código penal, crimen, delito, sentencia, ilegal, trata, artículo
find-topic-strategy = estrategia, gobierno, plan, nacional, pilares, fondos
find-topic-about = acerca de, quién hizo esto, fuentes, contacto, licencia, revisado, cookies, rastreo
find-topic-words-to-show = intérprete, traductor, traducir, mostrar, tarjeta, letrero, no puedo hablar, sorda, escríbalo, no hablo inglés

# Places: short forms that people write. The names themselves are found without standing here.
find-region-ca-bc = bc, british columbia, colombia británica
find-region-ca-ab = ab
find-region-ca-sk = sk, sask
find-region-ca-mb = mb
find-region-ca-on = ont
find-region-ca-qc = qc, québec
find-region-ca-nb = nb, new brunswick
find-region-ca-ns = ns, nova scotia
find-region-ca-pe = pei, prince edward island
find-region-ca-nl = nl, newfoundland, labrador
find-region-ca-yt = yt, yukon
find-region-ca-nt = nt, nwt, northwest territories
find-region-ca-nu = nu

# Services that people look for without knowing the name: these words count as much as the name does. They are for the
# service that should come first, so they are few. Both languages must have each.
find-service-canadian-human-trafficking-hotline = padrote, proxeneta, tratante, vendida, obligada, obligan
find-service-sheltersafe = mujeres, albergue, refugio, casa hogar, casa de transición
find-service-action-canada-access-line = aborto, embarazada, embarazo
find-service-ifhp = doctor, médico, sin tarjeta, sin seguro, papel café
find-service-ircc-client-support-centre = visa, permiso, vencido, migración
find-service-nu-kamatsiaqtut = inuit, inuk, línea de crisis
find-service-on-youthline = gay, adolescente, trans, lesbiana, lgbtq
find-service-ccr-refugees = asilo, refugio
find-service-global-affairs-emergency-abroad = embajada, consulado
find-service-qc-cnesst-tet = csst
