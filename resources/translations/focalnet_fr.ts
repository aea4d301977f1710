<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About focalnet</source>
        <translation>À propos de focalnet</translation>
    </message>
    <message>
        <source>Emblem of focalnet</source>
        <translation>Emblème de focalnet</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Version {version}</translation>
    </message>
    <message>
        <source>Keeps a network of gender focal points in one file on this computer. It works without a connection, sends nothing anywhere, and every change can be undone.</source>
        <translation>Tient un réseau de points focaux pour le genre dans un seul fichier sur cet ordinateur. Fonctionne sans connexion, n’envoie rien nulle part, et chaque modification peut être annulée.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence, made with Qt {qt} and other free software.</source>
        <translation>Logiciel libre sous licence MIT, réalisé avec Qt {qt} et d’autres logiciels libres.</translation>
    </message>
    <message>
        <source>Licences…</source>
        <translation>Licences…</translation>
    </message>
    <message>
        <source>Copy details for support</source>
        <translation>Copier les renseignements pour l’assistance</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Network</source>
        <translation>&amp;Réseau</translation>
    </message>
    <message>
        <source>&amp;Focal points</source>
        <translation>&amp;Points focaux</translation>
    </message>
    <message>
        <source>&amp;Offices</source>
        <translation>&amp;Bureaux</translation>
    </message>
    <message>
        <source>&amp;Surveys</source>
        <translation>En&amp;quêtes</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>&amp;Liste</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Édition</translation>
    </message>
    <message>
        <source>&amp;Go to</source>
        <translation>&amp;Aller à</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Affi&amp;chage</translation>
    </message>
    <message>
        <source>&amp;Program</source>
        <translation>Pro&amp;gramme</translation>
    </message>
    <message>
        <source>Open a network first</source>
        <translation>Ouvrez d’abord un réseau</translation>
    </message>
    <message>
        <source>This network can only be read</source>
        <translation>Ce réseau ne peut qu’être lu</translation>
    </message>
    <message>
        <source>There is nothing to undo</source>
        <translation>Il n’y a rien à annuler</translation>
    </message>
    <message>
        <source>Nothing was undone</source>
        <translation>Rien n’a été annulé</translation>
    </message>
    <message>
        <source>The date is today already</source>
        <translation>La date est déjà celle d’aujourd’hui</translation>
    </message>
    <message>
        <source>This page shows no list</source>
        <translation>Cette page ne montre pas de liste</translation>
    </message>
    <message>
        <source>Choose somebody in the list of focal points first</source>
        <translation>Choisissez d’abord quelqu’un dans la liste des points focaux</translation>
    </message>
    <message>
        <source>Choose somebody in the list first</source>
        <translation>Choisissez d’abord quelqu’un dans la liste</translation>
    </message>
    <message>
        <source>Choose one person in the list first</source>
        <translation>Choisissez d’abord une personne dans la liste</translation>
    </message>
    <message>
        <source>Choose two people in the list first</source>
        <translation>Choisissez d’abord deux personnes dans la liste</translation>
    </message>
    <message>
        <source>Choose an office on the page Coverage first</source>
        <translation>Choisissez d’abord un bureau à la page Couverture</translation>
    </message>
    <message>
        <source>Choose two offices on the page Coverage first</source>
        <translation>Choisissez d’abord deux bureaux à la page Couverture</translation>
    </message>
    <message>
        <source>Choose a survey on the page Surveys first</source>
        <translation>Choisissez d’abord une enquête à la page Enquêtes</translation>
    </message>
    <message>
        <source>Choose a round on the page Surveys first</source>
        <translation>Choisissez d’abord une passation à la page Enquêtes</translation>
    </message>
    <message>
        <source>Copy the network sentence</source>
        <translation>Copier la phrase du réseau</translation>
    </message>
    <message>
        <source>Copy the paragraph for the Council</source>
        <translation>Copier le paragraphe pour le Conseil</translation>
    </message>
    <message>
        <source>Write the summary…</source>
        <translation>Écrire la synthèse…</translation>
    </message>
    <message>
        <source>Search and commands</source>
        <translation>Recherche et commandes</translation>
    </message>
    <message>
        <source>Find a focal point</source>
        <translation>Trouver un point focal</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Focal points</source>
        <translation>Points focaux</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Couverture</translation>
    </message>
    <message>
        <source>Surveys</source>
        <translation>Enquêtes</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>Partie suivante de la fenêtre</translation>
    </message>
    <message>
        <source>Part of the window before</source>
        <translation>Partie précédente de la fenêtre</translation>
    </message>
    <message>
        <source>As at another date…</source>
        <translation>À une autre date…</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>Retour à aujourd’hui</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Anonymize former focal points…</source>
        <translation>Anonymiser d’anciens points focaux…</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Sauvegarder maintenant</translation>
    </message>
    <message>
        <source>Show backups</source>
        <translation>Montrer les sauvegardes</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Write this list as a workbook…</source>
        <translation>Écrire cette liste dans un classeur…</translation>
    </message>
    <message>
        <source>Print this list…</source>
        <translation>Imprimer cette liste…</translation>
    </message>
    <message>
        <source>New network…</source>
        <translation>Nouveau réseau…</translation>
    </message>
    <message>
        <source>Open network…</source>
        <translation>Ouvrir un réseau…</translation>
    </message>
    <message>
        <source>Open the example network</source>
        <translation>Ouvrir le réseau d’exemple</translation>
    </message>
    <message>
        <source>Import roster…</source>
        <translation>Importer une liste…</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Enregistrer une copie…</translation>
    </message>
    <message>
        <source>Close network</source>
        <translation>Fermer le réseau</translation>
    </message>
    <message>
        <source>New focal point</source>
        <translation>Nouveau point focal</translation>
    </message>
    <message>
        <source>New appointment…</source>
        <translation>Nouvelle désignation…</translation>
    </message>
    <message>
        <source>Change the appointment…</source>
        <translation>Modifier la désignation…</translation>
    </message>
    <message>
        <source>Hand over to a successor…</source>
        <translation>Passer le relais à un successeur…</translation>
    </message>
    <message>
        <source>End the appointment…</source>
        <translation>Mettre fin à la désignation…</translation>
    </message>
    <message>
        <source>Remove the appointment: it never was</source>
        <translation>Supprimer la désignation&#xa0;: elle n’a jamais existé</translation>
    </message>
    <message>
        <source>Edit the person…</source>
        <translation>Modifier la personne…</translation>
    </message>
    <message>
        <source>Merge the two people…</source>
        <translation>Fusionner les deux personnes…</translation>
    </message>
    <message>
        <source>Possible duplicates…</source>
        <translation>Doublons possibles…</translation>
    </message>
    <message>
        <source>Join a group…</source>
        <translation>Rejoindre un groupe…</translation>
    </message>
    <message>
        <source>Groups…</source>
        <translation>Groupes…</translation>
    </message>
    <message>
        <source>Export all that is held on the person…</source>
        <translation>Exporter tout ce qui est conservé sur la personne…</translation>
    </message>
    <message>
        <source>Remove the person: entered by mistake</source>
        <translation>Supprimer la personne&#xa0;: saisie par erreur</translation>
    </message>
    <message>
        <source>Previous in the list</source>
        <translation>Précédent dans la liste</translation>
    </message>
    <message>
        <source>Next in the list</source>
        <translation>Suivant dans la liste</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Préférences…</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>About focalnet</source>
        <translation>À propos de focalnet</translation>
    </message>
    <message>
        <source>Copy details for support</source>
        <translation>Copier les renseignements pour l’assistance</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Change the chosen…</source>
        <translation>Modifier la sélection…</translation>
    </message>
    <message>
        <source>End the chosen appointments…</source>
        <translation>Mettre fin aux désignations choisies…</translation>
    </message>
    <message>
        <source>Mark as verified today</source>
        <translation>Marquer comme vérifié aujourd’hui</translation>
    </message>
    <message>
        <source>Copy e-mail addresses</source>
        <translation>Copier les adresses électroniques</translation>
    </message>
    <message>
        <source>Write the chosen as a workbook…</source>
        <translation>Écrire la sélection dans un classeur…</translation>
    </message>
    <message>
        <source>Show only the chosen</source>
        <translation>Ne montrer que la sélection</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Colonnes…</translation>
    </message>
    <message>
        <source>Usual columns</source>
        <translation>Colonnes habituelles</translation>
    </message>
    <message>
        <source>Filters beside the list, or not</source>
        <translation>Filtres à côté de la liste, ou non</translation>
    </message>
    <message>
        <source>Details beside the list, or not</source>
        <translation>Détails à côté de la liste, ou non</translation>
    </message>
    <message>
        <source>Sort…</source>
        <translation>Trier…</translation>
    </message>
    <message>
        <source>Save this list as a view…</source>
        <translation>Enregistrer cette liste comme vue…</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Copier les lignes</translation>
    </message>
    <message>
        <source>Copy rows with titles</source>
        <translation>Copier les lignes avec les titres</translation>
    </message>
    <message>
        <source>Copy cell</source>
        <translation>Copier la cellule</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>Recopier vers le bas</translation>
    </message>
    <message>
        <source>Choose all rows</source>
        <translation>Sélectionner toutes les lignes</translation>
    </message>
    <message>
        <source>New office…</source>
        <translation>Nouveau bureau…</translation>
    </message>
    <message>
        <source>Edit the office…</source>
        <translation>Modifier le bureau…</translation>
    </message>
    <message>
        <source>Name a focal point for the office…</source>
        <translation>Désigner un point focal pour le bureau…</translation>
    </message>
    <message>
        <source>Close the office…</source>
        <translation>Fermer le bureau…</translation>
    </message>
    <message>
        <source>Merge the two offices…</source>
        <translation>Fusionner les deux bureaux…</translation>
    </message>
    <message>
        <source>Note the terms of reference…</source>
        <translation>Noter le mandat…</translation>
    </message>
    <message>
        <source>Enter the time share…</source>
        <translation>Saisir la part du temps…</translation>
    </message>
    <message>
        <source>Renew the term…</source>
        <translation>Renouveler la désignation…</translation>
    </message>
    <message>
        <source>Write all lists of gaps as a workbook…</source>
        <translation>Écrire toutes les listes de lacunes dans un classeur…</translation>
    </message>
    <message>
        <source>New survey…</source>
        <translation>Nouvelle enquête…</translation>
    </message>
    <message>
        <source>Rename the survey…</source>
        <translation>Renommer l’enquête…</translation>
    </message>
    <message>
        <source>Write the questions as XLSForm…</source>
        <translation>Écrire les questions en XLSForm…</translation>
    </message>
    <message>
        <source>Take the questions from an XLSForm…</source>
        <translation>Reprendre les questions d’un XLSForm…</translation>
    </message>
    <message>
        <source>Duplicate the survey</source>
        <translation>Dupliquer l’enquête</translation>
    </message>
    <message>
        <source>Next problem in the questions</source>
        <translation>Problème suivant dans les questions</translation>
    </message>
    <message>
        <source>Next words that a language lacks</source>
        <translation>Texte suivant qui manque dans une langue</translation>
    </message>
    <message>
        <source>Remove the survey</source>
        <translation>Supprimer l’enquête</translation>
    </message>
    <message>
        <source>Open a round…</source>
        <translation>Ouvrir une passation…</translation>
    </message>
    <message>
        <source>Write forms…</source>
        <translation>Écrire les formulaires…</translation>
    </message>
    <message>
        <source>Prepare mails…</source>
        <translation>Préparer des courriels…</translation>
    </message>
    <message>
        <source>Write blank forms…</source>
        <translation>Écrire des formulaires vierges…</translation>
    </message>
    <message>
        <source>Take in what came back…</source>
        <translation>Intégrer les réponses reçues…</translation>
    </message>
    <message>
        <source>Take in a folder of forms…</source>
        <translation>Intégrer un dossier de formulaires…</translation>
    </message>
    <message>
        <source>Settings of the round…</source>
        <translation>Réglages de la passation…</translation>
    </message>
    <message>
        <source>Write the results as a workbook…</source>
        <translation>Écrire les résultats dans un classeur…</translation>
    </message>
    <message>
        <source>Write the results without names…</source>
        <translation>Écrire les résultats sans noms…</translation>
    </message>
    <message>
        <source>Close the round</source>
        <translation>Clore la passation</translation>
    </message>
    <message>
        <source>Seal the round…</source>
        <translation>Sceller la passation…</translation>
    </message>
</context>
<context>
    <name>AfterPaint</name>
    <message>
        <source>Another list is being imported. Finish that or leave it first.</source>
        <translation>Une autre liste est en cours d’importation. Terminez-la ou quittez-la d’abord.</translation>
    </message>
</context>
<context>
    <name>AnonymityField</name>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Ce qui se passe</translation>
    </message>
    <message>
        <source>Groups of a confidential round</source>
        <translation>Groupes d’une passation confidentielle</translation>
    </message>
    <message>
        <source>{fact}: {value}</source>
        <translation>{fact}&#xa0;: {value}</translation>
    </message>
</context>
<context>
    <name>AppointmentsDialog</name>
    <message>
        <source>{count} people</source>
        <translation>{count} personnes</translation>
    </message>
</context>
<context>
    <name>AppointmentsTab</name>
    <message>
        <source>Timeline or table</source>
        <translation>Frise ou tableau</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Frise</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Appointments over the years</source>
        <translation>Les désignations au fil des ans</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>Désignations</translation>
    </message>
    <message>
        <source>New appointment…</source>
        <translation>Nouvelle désignation…</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>since {date}</source>
        <translation>depuis le {date}</translation>
    </message>
    <message>
        <source>{begun} to {ended}</source>
        <translation>{begun} à {ended}</translation>
    </message>
</context>
<context>
    <name>AsAtDialog</name>
    <message>
        <source>As at another date</source>
        <translation>À une autre date</translation>
    </message>
    <message>
        <source>Look at this date</source>
        <translation>Voir cette date</translation>
    </message>
    <message>
        <source>Every list and figure of the window is then as at this date.</source>
        <translation>Toutes les listes et tous les chiffres de la fenêtre sont alors à cette date.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
</context>
<context>
    <name>AsAtPill</name>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>Retour à aujourd’hui</translation>
    </message>
    <message>
        <source>As at {date}</source>
        <translation>Au {date}</translation>
    </message>
    <message>
        <source>Look at the network as at another date</source>
        <translation>Voir le réseau à une autre date</translation>
    </message>
</context>
<context>
    <name>AttentionCard</name>
    <message>
        <source>Needs attention</source>
        <translation>À traiter</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Comptage…</translation>
    </message>
    <message>
        <source>Nothing. Every fact that is asked for is there.</source>
        <translation>Rien. Toutes les données demandées sont là.</translation>
    </message>
    <message>
        <source>{round} was due {date}</source>
        <translation>{round}&#xa0;: échéance dépassée depuis le {date}</translation>
    </message>
    <message>
        <source>{round} is due {date}</source>
        <translation>{round}&#xa0;: échéance le {date}</translation>
    </message>
    <message>
        <source>without an answer, of {asked} asked</source>
        <translation>sans réponse, sur {asked} sollicitations</translation>
    </message>
    <message>
        <source>Doubtful responses</source>
        <translation>Réponses douteuses</translation>
    </message>
    <message>
        <source>Can be reminded</source>
        <translation>Personnes à relancer</translation>
    </message>
</context>
<context>
    <name>AudienceField</name>
    <message>
        <source>Who is asked</source>
        <translation>Qui est sollicité</translation>
    </message>
    <message>
        <source>Choose a list…</source>
        <translation>Choisir une liste…</translation>
    </message>
    <message>
        <source>1 person is asked</source>
        <translation>1 personne est sollicitée</translation>
    </message>
    <message>
        <source>{count} people are asked</source>
        <translation>{count} personnes sont sollicitées</translation>
    </message>
    <message>
        <source>1 office is asked</source>
        <translation>1 bureau est sollicité</translation>
    </message>
    <message>
        <source>{count} offices are asked</source>
        <translation>{count} bureaux sont sollicités</translation>
    </message>
    <message>
        <source>1 address is asked</source>
        <translation>1 adresse est sollicitée</translation>
    </message>
    <message>
        <source>{count} addresses are asked</source>
        <translation>{count} adresses sont sollicitées</translation>
    </message>
</context>
<context>
    <name>BackupModel</name>
    <message>
        <source>{date}, {time}</source>
        <translation>{date}, {time}</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>endommagée</translation>
    </message>
</context>
<context>
    <name>BackupsPart</name>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>There is no backup yet. One is made each day, and before every import.</source>
        <translation>Il n’y a pas encore de sauvegarde. Il en est fait une chaque jour et avant chaque importation.</translation>
    </message>
    <message>
        <source>Choose a backup to see what differs from it.</source>
        <translation>Choisissez une sauvegarde pour voir ce qui en diffère.</translation>
    </message>
    <message>
        <source>Looking the backups through…</source>
        <translation>Examen des sauvegardes…</translation>
    </message>
    <message>
        <source>The backup of {moment} beside the present</source>
        <translation>La sauvegarde du {moment} à côté du présent</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparaison…</translation>
    </message>
    <message>
        <source>Comparing with the backup…</source>
        <translation>Comparaison avec la sauvegarde…</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Sauvegarder maintenant</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Enregistrer une copie…</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
</context>
<context>
    <name>BackupsRow</name>
    <message>
        <source>days</source>
        <translation>jours</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>semaines</translation>
    </message>
    <message>
        <source>months</source>
        <translation>mois</translation>
    </message>
    <message>
        <source>{days} days, {weeks} weeks, {months} months</source>
        <translation>{days} jours, {weeks} semaines, {months} mois</translation>
    </message>
</context>
<context>
    <name>Basket</name>
    <message>
        <source>Reading what came in…</source>
        <translation>Lecture des fichiers reçus…</translation>
    </message>
    <message>
        <source>Reading {name}…</source>
        <translation>Lecture de {name}…</translation>
    </message>
    <message>
        <source>Taking in…</source>
        <translation>Intégration…</translation>
    </message>
</context>
<context>
    <name>BehindCard</name>
    <message>
        <source>‹ Back to the results</source>
        <translation>‹ Retour aux résultats</translation>
    </message>
    <message>
        <source>Answers behind the figure</source>
        <translation>Réponses derrière le chiffre</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçue le</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
</context>
<context>
    <name>BesideWork</name>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Annulé. Rien n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>ButtonLine</name>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
</context>
<context>
    <name>CalendarPopup</name>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
</context>
<context>
    <name>CategoriesRow</name>
    <message>
        <source>Ladder</source>
        <translation>Échelle</translation>
    </message>
</context>
<context>
    <name>ChangeDialog</name>
    <message>
        <source>A correction: it was always so</source>
        <translation>Une correction&#xa0;: il en a toujours été ainsi</translation>
    </message>
    <message>
        <source>It changed on this day:</source>
        <translation>Cela a changé ce jour-là&#xa0;:</translation>
    </message>
    <message>
        <source>Day of the change</source>
        <translation>Jour du changement</translation>
    </message>
    <message>
        <source>Change the appointment</source>
        <translation>Modifier la désignation</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>an unknown day</source>
        <translation>un jour inconnu</translation>
    </message>
    <message>
        <source>From {begun} until {ended}:</source>
        <translation>Du {begun} au {ended}&#xa0;:</translation>
    </message>
    <message>
        <source>From {begun} on:</source>
        <translation>À partir du {begun}&#xa0;:</translation>
    </message>
</context>
<context>
    <name>ChangeSeveralDialog</name>
    <message>
        <source>A correction: it was always so</source>
        <translation>Une correction&#xa0;: il en a toujours été ainsi</translation>
    </message>
    <message>
        <source>It changed on this day:</source>
        <translation>Cela a changé ce jour-là&#xa0;:</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Donnée</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>Nouvelle valeur</translation>
    </message>
    <message>
        <source>Day of the change</source>
        <translation>Jour du changement</translation>
    </message>
    <message>
        <source>Change the chosen</source>
        <translation>Modifier la sélection</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
</context>
<context>
    <name>ChangesStep</name>
    <message>
        <source>what will change</source>
        <translation>ce qui va changer</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>First day without the appointment</source>
        <translation>Premier jour sans la désignation</translation>
    </message>
    <message>
        <source>End their appointments</source>
        <translation>Mettre fin à leurs désignations</translation>
    </message>
    <message>
        <source>Changed facts hold from a date on</source>
        <translation>Les changements valent dès une date</translation>
    </message>
    <message>
        <source>Otherwise they are corrections: it was always so</source>
        <translation>Sinon ce sont des corrections&#xa0;: il en a toujours été ainsi</translation>
    </message>
    <message>
        <source>Changed facts hold from</source>
        <translation>Les données modifiées valent à partir du</translation>
    </message>
    <message>
        <source>Not in this file</source>
        <translation>Absents de ce fichier</translation>
    </message>
    <message>
        <source>All {count}</source>
        <translation>Les {count}</translation>
    </message>
    <message>
        <source>Apply {count} changes</source>
        <translation>Appliquer {count} modifications</translation>
    </message>
    <message>
        <source>1 appointment will end: {names}</source>
        <translation>1 désignation prendra fin&#xa0;: {names}</translation>
    </message>
    <message>
        <source>{count} appointments will end: {names}</source>
        <translation>{count} désignations prendront fin&#xa0;: {names}</translation>
    </message>
    <message>
        <source>Let them go on</source>
        <translation>Les laisser courir</translation>
    </message>
    <message>
        <source>{count} focal points are missing from it. Nothing happens to them: {names}</source>
        <translation>{count} points focaux en sont absents. Rien ne leur arrive&#xa0;: {names}</translation>
    </message>
    <message>
        <source>1 focal point is missing from it. Nothing happens: {names}</source>
        <translation>1 point focal en est absent. Rien ne lui arrive&#xa0;: {names}</translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>More: {title}</source>
        <translation>Plus&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Copy as picture</source>
        <translation>Copier comme image</translation>
    </message>
    <message>
        <source>Copy as table</source>
        <translation>Copier comme tableau</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Montrer comme tableau</translation>
    </message>
    <message>
        <source>The picture is on the clipboard.</source>
        <translation>L’image est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>The table is on the clipboard.</source>
        <translation>Le tableau est dans le presse-papiers.</translation>
    </message>
</context>
<context>
    <name>ChoicesModel</name>
    <message>
        <source>Add a choice…</source>
        <translation>Ajouter un choix…</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>manque</translation>
    </message>
</context>
<context>
    <name>ChoicesPart</name>
    <message>
        <source>Choices</source>
        <translation>Choix</translation>
    </message>
    <message>
        <source>List of choices</source>
        <translation>Liste de choix</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>{words} – list {name}</source>
        <translation>{words} – liste {name}</translation>
    </message>
    <message>
        <source>A copy for this question alone</source>
        <translation>Une copie pour cette seule question</translation>
    </message>
    <message>
        <source>1 other question is answered from this list: it changes with it.</source>
        <translation>1 autre question se répond avec cette liste&#xa0;: elle change avec elle.</translation>
    </message>
    <message>
        <source>{count} other questions are answered from this list: they change with it.</source>
        <translation>{count} autres questions se répondent avec cette liste&#xa0;: elles changent avec elle.</translation>
    </message>
</context>
<context>
    <name>CleaningPart</name>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Cleaning log</source>
        <translation>Journal des corrections</translation>
    </message>
    <message>
        <source>Answers that were mended, and why</source>
        <translation>Réponses corrigées, et pourquoi</translation>
    </message>
</context>
<context>
    <name>CloseOfficeDialog</name>
    <message>
        <source>Close the office</source>
        <translation>Fermer le bureau</translation>
    </message>
    <message>
        <source>First day without it</source>
        <translation>Premier jour sans lui</translation>
    </message>
    <message>
        <source>End these appointments on that day</source>
        <translation>Mettre fin à ces désignations ce jour-là</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} et {count} de plus</translation>
    </message>
    <message>
        <source>1 appointment is open there: {names}.</source>
        <translation>1 désignation y est ouverte&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>{count} appointments are open there: {names}.</source>
        <translation>{count} désignations y sont ouvertes&#xa0;: {names}.</translation>
    </message>
</context>
<context>
    <name>CollectTab</name>
    <message>
        <source>Doubtful {count}</source>
        <translation>Douteuses {count}</translation>
    </message>
    <message>
        <source>Proposals {count}</source>
        <translation>Propositions {count}</translation>
    </message>
    <message>
        <source>Files {count}</source>
        <translation>Fichiers {count}</translation>
    </message>
    <message>
        <source>Mended {count}</source>
        <translation>Corrigées {count}</translation>
    </message>
    <message>
        <source>What came in</source>
        <translation>Fichiers reçus</translation>
    </message>
    <message>
        <source>Its columns</source>
        <translation>Ses colonnes</translation>
    </message>
    <message>
        <source>1 response was taken in.</source>
        <translation>1 réponse a été intégrée.</translation>
    </message>
    <message>
        <source>{count} responses were taken in.</source>
        <translation>{count} réponses ont été intégrées.</translation>
    </message>
    <message>
        <source>Forms, mails, exports and archives ({pattern})</source>
        <translation>Formulaires, messages, exportations et archives ({pattern})</translation>
    </message>
    <message>
        <source>Take in what came back</source>
        <translation>Intégrer les réponses reçues</translation>
    </message>
    <message>
        <source>Take in a folder of returned forms</source>
        <translation>Intégrer un dossier de formulaires reçus</translation>
    </message>
    <message>
        <source>Drop what came back anywhere on this page</source>
        <translation>Déposez n’importe où sur cette page les réponses reçues</translation>
    </message>
    <message>
        <source>Returned forms, whole folders, archives, or an export of KoboToolbox, ODK, LimeSurvey, Google or Microsoft Forms. You see what each one is before anything is kept.</source>
        <translation>Formulaires reçus, dossiers entiers, archives, ou une exportation de KoboToolbox, ODK, LimeSurvey, Google ou Microsoft Forms. Vous voyez ce qu’est chaque fichier avant que rien ne soit conservé.</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Choisir des fichiers…</translation>
    </message>
    <message>
        <source>Take in files…</source>
        <translation>Intégrer des fichiers…</translation>
    </message>
    <message>
        <source>Take in a folder…</source>
        <translation>Intégrer un dossier…</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Ce qui est montré</translation>
    </message>
    <message>
        <source>The round is sealed: nothing more can be taken in.</source>
        <translation>La passation est scellée&#xa0;: plus rien ne peut être intégré.</translation>
    </message>
</context>
<context>
    <name>ColumnsDialog</name>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Show these</source>
        <translation>Montrer celles-ci</translation>
    </message>
    <message>
        <source>Tick what the list shows. Drag a line, or press Alt with an arrow key, to move it.</source>
        <translation>Cochez ce que la liste montre. Faites glisser une ligne, ou appuyez sur Alt et une flèche, pour la déplacer.</translation>
    </message>
    <message>
        <source>Find a column</source>
        <translation>Trouver une colonne</translation>
    </message>
    <message>
        <source>A list needs a column. Tick one.</source>
        <translation>Il faut une colonne à une liste. Cochez-en une.</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Usual columns</source>
        <translation>Colonnes habituelles</translation>
    </message>
</context>
<context>
    <name>ColumnsPart</name>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Recognised</source>
        <translation>Reconnue</translation>
    </message>
    <message>
        <source>Columns of the export</source>
        <translation>Colonnes de l’exportation</translation>
    </message>
    <message>
        <source>Day and month in dates: as the export shows</source>
        <translation>Jour et mois des dates&#xa0;: comme l’exportation le montre</translation>
    </message>
    <message>
        <source>Dates: the day first</source>
        <translation>Dates&#xa0;: le jour d’abord</translation>
    </message>
    <message>
        <source>Dates: the month first</source>
        <translation>Dates&#xa0;: le mois d’abord</translation>
    </message>
    <message>
        <source>Which comes first in dates</source>
        <translation>Ce qui vient en premier dans les dates</translation>
    </message>
    <message>
        <source>What the column holds</source>
        <translation>Ce que contient la colonne</translation>
    </message>
    <message>
        <source>It holds this</source>
        <translation>Elle contient ceci</translation>
    </message>
    <message>
        <source>Columns that nobody knows yet: {names}</source>
        <translation>Colonnes encore inconnues&#xa0;: {names}</translation>
    </message>
    <message>
        <source>Questions without a column: {names}</source>
        <translation>Questions sans colonne&#xa0;: {names}</translation>
    </message>
    <message>
        <source>Left out: {names}</source>
        <translation>Laissées de côté&#xa0;: {names}</translation>
    </message>
    <message>
        <source>Every column is understood, and every question has one.</source>
        <translation>Chaque colonne est comprise, et chaque question a la sienne.</translation>
    </message>
    <message>
        <source>Who answered: the e-mail address</source>
        <translation>Qui a répondu&#xa0;: l’adresse électronique</translation>
    </message>
    <message>
        <source>Who answered: the name</source>
        <translation>Qui a répondu&#xa0;: le nom</translation>
    </message>
    <message>
        <source>Who answered: the code</source>
        <translation>Qui a répondu&#xa0;: le code</translation>
    </message>
    <message>
        <source>Nothing that is kept</source>
        <translation>Rien à conserver</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>left aside</source>
        <translation>laissée de côté</translation>
    </message>
    <message>
        <source>who answered</source>
        <translation>qui a répondu</translation>
    </message>
    <message>
        <source>Nothing tells what it holds.</source>
        <translation>Rien n’indique ce qu’elle contient.</translation>
    </message>
</context>
<context>
    <name>ColumnsStep</name>
    <message>
        <source>what the columns mean</source>
        <translation>ce que signifient les colonnes</translation>
    </message>
    <message>
        <source>What is left alone stays in the file and does not go into the network.</source>
        <translation>Ce qui est laissé de côté reste dans le fichier et n’entre pas dans le réseau.</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>First values</source>
        <translation>Premières valeurs</translation>
    </message>
    <message>
        <source>Goes into</source>
        <translation>Va dans</translation>
    </message>
    <message>
        <source>{column} goes into</source>
        <translation>{column} va dans</translation>
    </message>
    <message>
        <source>Left alone</source>
        <translation>Laissée de côté</translation>
    </message>
    <message>
        <source>perhaps {fact}</source>
        <translation>peut-être {fact}</translation>
    </message>
    <message>
        <source>please check</source>
        <translation>à vérifier</translation>
    </message>
</context>
<context>
    <name>CommandField</name>
    <message>
        <source>Search people, places, or type a command</source>
        <translation>Chercher personnes et lieux, ou taper une commande</translation>
    </message>
    <message>
        <source>Search or command</source>
        <translation>Recherche ou commande</translation>
    </message>
</context>
<context>
    <name>CommandGroup</name>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Annulé. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Montrer dans le dossier</translation>
    </message>
    <message>
        <source>Written: {name}</source>
        <translation>Écrit&#xa0;: {name}</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>The backup beside the present</source>
        <translation>La sauvegarde à côté du présent</translation>
    </message>
    <message>
        <source>Search by name</source>
        <translation>Rechercher par nom</translation>
    </message>
    <message>
        <source>Search the differences by name</source>
        <translation>Rechercher les différences par nom</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Différences</translation>
    </message>
    <message>
        <source>Facts then and now</source>
        <translation>Données d’alors et de maintenant</translation>
    </message>
    <message>
        <source>Take back from the backup</source>
        <translation>Restaurer depuis la sauvegarde</translation>
    </message>
    <message>
        <source>Choose a backup to see what differs from it.</source>
        <translation>Choisissez une sauvegarde pour voir ce qui en diffère.</translation>
    </message>
    <message>
        <source>Nothing differs: the network is as this backup has it.</source>
        <translation>Rien ne diffère&#xa0;: le réseau est tel que dans cette sauvegarde.</translation>
    </message>
    <message>
        <source>1 record differs</source>
        <translation>1 fiche diffère</translation>
    </message>
    <message>
        <source>{total} records differ</source>
        <translation>{total} fiches diffèrent</translation>
    </message>
    <message>
        <source>{found} of {total} records that differ</source>
        <translation>{found} sur {total} fiches qui diffèrent</translation>
    </message>
    <message>
        <source>This record is newer than the backup: there is nothing to take back.</source>
        <translation>Cette fiche est plus récente que la sauvegarde&#xa0;: il n’y a rien à restaurer.</translation>
    </message>
    <message>
        <source>One record that went with it comes back too.</source>
        <translation>Une fiche qui était partie avec elle revient aussi.</translation>
    </message>
    <message>
        <source>{count} records that went with it come back too, such as appointments.</source>
        <translation>{count} fiches qui étaient parties avec elle reviennent aussi, par exemple des désignations.</translation>
    </message>
</context>
<context>
    <name>CompositionCard</name>
    <message>
        <source>Composition</source>
        <translation>Composition</translation>
    </message>
    <message>
        <source>Break-down of the composition</source>
        <translation>Ventilation de la composition</translation>
    </message>
    <message>
        <source>By: {choice}</source>
        <translation>Par&#xa0;: {choice}</translation>
    </message>
    <message>
        <source>By {choice}, as at {date}.</source>
        <translation>Par {choice}, au {date}.</translation>
    </message>
    <message>
        <source>{women} women · {men} men</source>
        <translation>{women} femmes · {men} hommes</translation>
    </message>
    <message>
        <source>{count} not stated</source>
        <translation>{count} non indiqué</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Ensemble</translation>
    </message>
    <message>
        <source>{counts} of {whole}</source>
        <translation>{counts} sur {whole}</translation>
    </message>
    <message>
        <source>No region</source>
        <translation>Sans région</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Non connu</translation>
    </message>
</context>
<context>
    <name>ConditionPart</name>
    <message>
        <source>is</source>
        <translation>est</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>n’est pas</translation>
    </message>
    <message>
        <source>Asked only if</source>
        <translation>Posée seulement si</translation>
    </message>
    <message>
        <source>Has the choice or not</source>
        <translation>A ce choix ou non</translation>
    </message>
    <message>
        <source>The choice</source>
        <translation>Le choix</translation>
    </message>
    <message>
        <source>Asked only if, as an expression</source>
        <translation>Posée seulement si, en expression</translation>
    </message>
    <message>
        <source>Always asked</source>
        <translation>Toujours posée</translation>
    </message>
    <message>
        <source>An expression…</source>
        <translation>Une expression…</translation>
    </message>
</context>
<context>
    <name>Conditions</name>
    <message>
        <source>“{question}” is “{choice}”</source>
        <translation>«&#xa0;{question}&#xa0;» est «&#xa0;{choice}&#xa0;»</translation>
    </message>
    <message>
        <source>“{question}” is not “{choice}”</source>
        <translation>«&#xa0;{question}&#xa0;» n’est pas «&#xa0;{choice}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>CountriesField</name>
    <message>
        <source>Senegal, Cabo Verde</source>
        <translation>Sénégal, Cabo Verde</translation>
    </message>
</context>
<context>
    <name>CountriesPage</name>
    <message>
        <source>Find a country or a region</source>
        <translation>Trouver un pays ou une région</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Compté</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>{count} countries chosen</source>
        <translation>{count} pays choisis</translation>
    </message>
    <message>
        <source>No country chosen</source>
        <translation>Aucun pays choisi</translation>
    </message>
</context>
<context>
    <name>CoveragePage</name>
    <message>
        <source>Coverage</source>
        <translation>Couverture</translation>
    </message>
    <message>
        <source>What may be missing</source>
        <translation>Ce qui manque peut-être</translation>
    </message>
    <message>
        <source>New office…</source>
        <translation>Nouveau bureau…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>What the list counts</source>
        <translation>Ce que compte la liste</translation>
    </message>
    <message>
        <source>This list as a workbook…</source>
        <translation>Cette liste dans un classeur…</translation>
    </message>
    <message>
        <source>All lists as one workbook…</source>
        <translation>Toutes les listes dans un classeur…</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation>Un problème est survenu</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>This is a fault of the program, not of yours. The network was closed safely: every finished step is in the file. You can open it again. The report below holds no names; please send it on.</source>
        <translation>C’est un défaut du programme, pas une erreur de votre part. Le réseau a été fermé en sécurité&#xa0;: chaque étape terminée est dans le fichier. Vous pouvez le rouvrir. Le rapport ci-dessous ne contient aucun nom&#xa0;; merci de le transmettre.</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copier le rapport</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>day month year, or today</source>
        <translation>jour mois année, ou aujourd’hui</translation>
    </message>
    <message>
        <source>Choose in a calendar</source>
        <translation>Choisir dans un calendrier</translation>
    </message>
    <message>
        <source>Choose in a calendar (Alt+Down)</source>
        <translation>Choisir dans un calendrier (Alt+Bas)</translation>
    </message>
</context>
<context>
    <name>DayEnds</name>
    <message>
        <source>The first day that is allowed</source>
        <translation>Le premier jour admis</translation>
    </message>
    <message>
        <source>The last day that is allowed</source>
        <translation>Le dernier jour admis</translation>
    </message>
    <message>
        <source>from</source>
        <translation>du</translation>
    </message>
    <message>
        <source>to</source>
        <translation>au</translation>
    </message>
    <message>
        <source>no day still to come</source>
        <translation>aucun jour à venir</translation>
    </message>
</context>
<context>
    <name>DaysCard</name>
    <message>
        <source>Answers over time</source>
        <translation>Les réponses au fil du temps</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>réponses</translation>
    </message>
    <message>
        <source>target</source>
        <translation>objectif</translation>
    </message>
</context>
<context>
    <name>DecidingStep</name>
    <message>
        <source>Take all suggestions</source>
        <translation>Accepter toutes les suggestions</translation>
    </message>
</context>
<context>
    <name>DifferenceModel</name>
    <message>
        <source>Record</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Since then</source>
        <translation>Depuis lors</translation>
    </message>
</context>
<context>
    <name>DoneStep</name>
    <message>
        <source>done</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>Annuler l’importation</translation>
    </message>
    <message>
        <source>Show the focal points</source>
        <translation>Montrer les points focaux</translation>
    </message>
    <message>
        <source>{file} is imported</source>
        <translation>{file} est importé</translation>
    </message>
    <message>
        <source>{count} new people</source>
        <translation>{count} nouvelles personnes</translation>
    </message>
    <message>
        <source>1 new person</source>
        <translation>1 nouvelle personne</translation>
    </message>
    <message>
        <source>{count} new appointments</source>
        <translation>{count} nouvelles désignations</translation>
    </message>
    <message>
        <source>1 new appointment</source>
        <translation>1 nouvelle désignation</translation>
    </message>
    <message>
        <source>{count} new offices</source>
        <translation>{count} nouveaux bureaux</translation>
    </message>
    <message>
        <source>1 new office</source>
        <translation>1 nouveau bureau</translation>
    </message>
    <message>
        <source>{count} rows changed facts</source>
        <translation>{count} lignes ont changé de données</translation>
    </message>
    <message>
        <source>1 row changed facts</source>
        <translation>1 ligne a changé de données</translation>
    </message>
    <message>
        <source>{count} appointments ended</source>
        <translation>{count} désignations terminées</translation>
    </message>
    <message>
        <source>1 appointment ended</source>
        <translation>1 désignation terminée</translation>
    </message>
    <message>
        <source>It is one step. Undo takes all of it back, now or later, also after closing the network.</source>
        <translation>C’est une seule étape. «&#xa0;Annuler&#xa0;» la défait entièrement, maintenant ou plus tard, même après la fermeture du réseau.</translation>
    </message>
</context>
<context>
    <name>Doors</name>
    <message>
        <source>Name a focal point…</source>
        <translation>Désigner un point focal…</translation>
    </message>
    <message>
        <source>Name an alternate…</source>
        <translation>Désigner un suppléant…</translation>
    </message>
    <message>
        <source>Edit the office…</source>
        <translation>Modifier le bureau…</translation>
    </message>
    <message>
        <source>Close the office…</source>
        <translation>Fermer le bureau…</translation>
    </message>
    <message>
        <source>Merge two offices…</source>
        <translation>Fusionner deux bureaux…</translation>
    </message>
    <message>
        <source>Show who is there</source>
        <translation>Montrer qui s’y trouve</translation>
    </message>
    <message>
        <source>Renew the term…</source>
        <translation>Renouveler la désignation…</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Passer le relais…</translation>
    </message>
    <message>
        <source>End…</source>
        <translation>Mettre fin…</translation>
    </message>
    <message>
        <source>Note the terms of reference…</source>
        <translation>Noter le mandat…</translation>
    </message>
    <message>
        <source>Enter the time share…</source>
        <translation>Saisir la part du temps…</translation>
    </message>
    <message>
        <source>Fill in what is missing…</source>
        <translation>Compléter ce qui manque…</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Vérifié</translation>
    </message>
    <message>
        <source>Compare and merge…</source>
        <translation>Comparer et fusionner…</translation>
    </message>
    <message>
        <source>Not the same person</source>
        <translation>Ce n’est pas la même personne</translation>
    </message>
    <message>
        <source>Change the appointment…</source>
        <translation>Modifier la désignation…</translation>
    </message>
    <message>
        <source>Show in the list</source>
        <translation>Montrer dans la liste</translation>
    </message>
</context>
<context>
    <name>DoubtsPart</name>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Why it waits</source>
        <translation>Pourquoi elle attend</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçue</translation>
    </message>
    <message>
        <source>Doubtful responses</source>
        <translation>Réponses douteuses</translation>
    </message>
    <message>
        <source>These wait for you, and are not counted yet</source>
        <translation>Elles vous attendent et ne sont pas encore comptées</translation>
    </message>
    <message>
        <source>{count} responses are counted.</source>
        <translation>{count} réponses sont comptées.</translation>
    </message>
    <message>
        <source>The response is counted.</source>
        <translation>La réponse est comptée.</translation>
    </message>
    <message>
        <source>{count} responses are set aside.</source>
        <translation>{count} réponses sont mises de côté.</translation>
    </message>
    <message>
        <source>The response is set aside.</source>
        <translation>La réponse est mise de côté.</translation>
    </message>
    <message>
        <source>The response is assigned and counted.</source>
        <translation>La réponse est attribuée et comptée.</translation>
    </message>
    <message>
        <source>{count} answers are mended; the cleaning log says why.</source>
        <translation>{count} réponses sont corrigées&#xa0;; le journal des corrections dit pourquoi.</translation>
    </message>
    <message>
        <source>The answer is mended; the cleaning log says why.</source>
        <translation>La réponse est corrigée&#xa0;; le journal des corrections dit pourquoi.</translation>
    </message>
</context>
<context>
    <name>DoubtsStep</name>
    <message>
        <source>who is this?</source>
        <translation>qui est-ce&#xa0;?</translation>
    </message>
</context>
<context>
    <name>Drops</name>
    <message>
        <source>This is no file yet. Drag it into a folder first, and from there into this window.</source>
        <translation>Ce n’est pas encore un fichier. Faites-le glisser d’abord dans un dossier, puis de là dans cette fenêtre.</translation>
    </message>
    <message>
        <source>Into {round}: you see what each file is before anything is kept</source>
        <translation>Dans {round}&#xa0;: vous voyez ce qu’est chaque fichier avant que rien ne soit conservé</translation>
    </message>
    <message>
        <source>Drop one file: a network, or a list (a workbook or CSV file).</source>
        <translation>Déposez un seul fichier&#xa0;: un réseau ou une liste (classeur ou fichier CSV).</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>Ouvrir {name}</translation>
    </message>
    <message>
        <source>{name} is neither a network nor a list (a workbook or CSV file).</source>
        <translation>{name} n’est ni un réseau ni une liste (classeur ou fichier CSV).</translation>
    </message>
    <message>
        <source>Begin a network from {name}</source>
        <translation>Commencer un réseau à partir de {name}</translation>
    </message>
    <message>
        <source>This network can only be read: no list can be imported.</source>
        <translation>Ce réseau ne peut qu’être lu&#xa0;: aucune liste ne peut y être importée.</translation>
    </message>
    <message>
        <source>Import {name}: you see what is read before anything is kept</source>
        <translation>Importer {name}&#xa0;: vous voyez ce qui est lu avant que rien ne soit conservé</translation>
    </message>
    <message>
        <source>The form in {name}, into its round: you see what it is before anything is kept</source>
        <translation>Le formulaire joint à {name}, dans sa passation&#xa0;: vous voyez ce que c’est avant que rien ne soit conservé</translation>
    </message>
    <message>
        <source>A new survey from {name}, or a form that came back: nothing is kept yet</source>
        <translation>Une nouvelle enquête à partir de {name}, ou un formulaire reçu&#xa0;: rien n’est encore conservé</translation>
    </message>
</context>
<context>
    <name>DuplicatesDialog</name>
    <message>
        <source>Possible duplicates</source>
        <translation>Doublons possibles</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>These people may be one. Merge them, or say that they are two: they are not shown again.</source>
        <translation>Ces personnes n’en font peut-être qu’une. Fusionnez-les, ou dites qu’elles sont deux&#xa0;: elles ne seront plus montrées.</translation>
    </message>
    <message>
        <source>Nobody is suspected of being in the network twice.</source>
        <translation>Personne n’est soupçonné de figurer deux fois dans le réseau.</translation>
    </message>
    <message>
        <source>… and {count} more pairs</source>
        <translation>… et {count} paires de plus</translation>
    </message>
    <message>
        <source>Merge {one} and {other}</source>
        <translation>Fusionner {one} et {other}</translation>
    </message>
    <message>
        <source>{one} and {other} are two people</source>
        <translation>{one} et {other} sont deux personnes</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Fusionner…</translation>
    </message>
    <message>
        <source>Two people</source>
        <translation>Deux personnes</translation>
    </message>
</context>
<context>
    <name>EditPersonDialog</name>
    <message>
        <source>Edit the person</source>
        <translation>Modifier la personne</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conserver</translation>
    </message>
</context>
<context>
    <name>EndDialog</name>
    <message>
        <source>First day without it</source>
        <translation>Premier jour sans elle</translation>
    </message>
    <message>
        <source>End the appointment</source>
        <translation>Mettre fin à la désignation</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>Y mettre fin</translation>
    </message>
</context>
<context>
    <name>EndSeveralDialog</name>
    <message>
        <source>First day without them</source>
        <translation>Premier jour sans elles</translation>
    </message>
    <message>
        <source>End the chosen appointments</source>
        <translation>Mettre fin aux désignations choisies</translation>
    </message>
    <message>
        <source>End them</source>
        <translation>Y mettre fin</translation>
    </message>
</context>
<context>
    <name>ExchangePage</name>
    <message>
        <source>Give these preferences to a colleague</source>
        <translation>Donner ces préférences à un collègue</translation>
    </message>
    <message>
        <source>A file with settings, regions and countries; nothing of people, offices or appointments.</source>
        <translation>Un fichier avec réglages, régions et pays&#xa0;; rien sur les personnes, les bureaux ou les désignations.</translation>
    </message>
    <message>
        <source>Export preferences…</source>
        <translation>Exporter les préférences…</translation>
    </message>
    <message>
        <source>Take over a colleague’s preferences</source>
        <translation>Reprendre les préférences d’un collègue</translation>
    </message>
    <message>
        <source>You see each difference first. Taking them over is one step that Undo takes back.</source>
        <translation>Vous voyez d’abord chaque différence. Les reprendre est une seule étape, que «&#xa0;Annuler&#xa0;» défait.</translation>
    </message>
    <message>
        <source>Import preferences…</source>
        <translation>Importer des préférences…</translation>
    </message>
    <message>
        <source>Preferences {network}.json</source>
        <translation>Préférences {network}.json</translation>
    </message>
    <message>
        <source>Preferences ({pattern})</source>
        <translation>Préférences ({pattern})</translation>
    </message>
    <message>
        <source>Export preferences</source>
        <translation>Exporter les préférences</translation>
    </message>
    <message>
        <source>Written: {name}</source>
        <translation>Écrit&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Import preferences</source>
        <translation>Importer des préférences</translation>
    </message>
</context>
<context>
    <name>ExpertiseTab</name>
    <message>
        <source>No expertise is known yet.</source>
        <translation>Aucune compétence n’est encore connue.</translation>
    </message>
    <message>
        <source>Add an area</source>
        <translation>Ajouter un domaine</translation>
    </message>
    <message>
        <source>source</source>
        <translation>source</translation>
    </message>
    <message>
        <source>{area}: source</source>
        <translation>{area}&#xa0;: source</translation>
    </message>
    <message>
        <source>Add an area…</source>
        <translation>Ajouter un domaine…</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Choose where…</source>
        <translation>Choisir l’emplacement…</translation>
    </message>
    <message>
        <source>As at {date}. Nothing in the network changes.</source>
        <translation>Au {date}. Rien ne change dans le réseau.</translation>
    </message>
    <message>
        <source>The roster: one line for each focal point</source>
        <translation>La liste&#xa0;: une ligne par point focal</translation>
    </message>
    <message>
        <source>The summary: figures, gaps and charts</source>
        <translation>La synthèse&#xa0;: chiffres, lacunes et graphiques</translation>
    </message>
    <message>
        <source>Internal: with names, addresses and numbers</source>
        <translation>Interne&#xa0;: avec noms, adresses et numéros</translation>
    </message>
    <message>
        <source>External: without names, addresses and numbers</source>
        <translation>Externe&#xa0;: sans noms, adresses ni numéros</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Pour qui</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>The filters of the list are kept: {filters}.</source>
        <translation>Les filtres de la liste sont conservés&#xa0;: {filters}.</translation>
    </message>
    <message>
        <source>Workbooks ({pattern})</source>
        <translation>Classeurs ({pattern})</translation>
    </message>
    <message>
        <source>Summary {date}.xlsx</source>
        <translation>Synthèse {date}.xlsx</translation>
    </message>
    <message>
        <source>Roster {date}.xlsx</source>
        <translation>Liste {date}.xlsx</translation>
    </message>
</context>
<context>
    <name>FacetList</name>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
</context>
<context>
    <name>FacetModel</name>
    <message>
        <source>Not known</source>
        <translation>Non connu</translation>
    </message>
    <message>
        <source>{count} more…</source>
        <translation>{count} de plus…</translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>Moins</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Given names</source>
        <translation>Prénoms</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nom complet</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexe</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Other addresses</source>
        <translation>Autres adresses</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Language of forms</source>
        <translation>Langue des formulaires</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Expertise</source>
        <translation>Compétences</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Verified on</source>
        <translation>Vérifié le</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Bureau</translation>
    </message>
    <message>
        <source>Kind of office</source>
        <translation>Type de bureau</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Ouvert le</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fermé le</translation>
    </message>
    <message>
        <source>Focal points expected</source>
        <translation>Points focaux prévus</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Alternate</source>
        <translation>Suppléant</translation>
    </message>
    <message>
        <source>Mandate</source>
        <translation>Attributions</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>Reason of the end</source>
        <translation>Motif de la fin</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Staff category</source>
        <translation>Catégorie de personnel</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Seniority</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>Couvre</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>Time spent</source>
        <translation>Temps consacré</translation>
    </message>
    <message>
        <source>ToR</source>
        <translation>Mandat</translation>
    </message>
    <message>
        <source>Date of the ToR</source>
        <translation>Date du mandat</translation>
    </message>
    <message>
        <source>Reference of the ToR</source>
        <translation>Référence du mandat</translation>
    </message>
    <message>
        <source>In the appraisal</source>
        <translation>Dans l’évaluation</translation>
    </message>
    <message>
        <source>Appointed by</source>
        <translation>Désigné par</translation>
    </message>
    <message>
        <source>Term ends</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Id of our export</source>
        <translation>Identifiant de notre exportation</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>Deuxième prénom</translation>
    </message>
    <message>
        <source>Suffix of the name</source>
        <translation>Suffixe du nom</translation>
    </message>
    <message>
        <source>Left alone: worked out by the program</source>
        <translation>Laissé de côté&#xa0;: calculé par le programme</translation>
    </message>
    <message>
        <source>Left alone: row number</source>
        <translation>Laissé de côté&#xa0;: numéro de ligne</translation>
    </message>
    <message>
        <source>Left alone: personal data not kept</source>
        <translation>Laissé de côté&#xa0;: donnée personnelle non conservée</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Domaine</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>One person</source>
        <translation>Une personne</translation>
    </message>
    <message>
        <source>Another person</source>
        <translation>Une autre personne</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Dépend de</translation>
    </message>
    <message>
        <source>Footnote</source>
        <translation>Note de bas de page</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>Nom en anglais</translation>
    </message>
    <message>
        <source>Name in French</source>
        <translation>Nom en français</translation>
    </message>
    <message>
        <source>Name in Spanish</source>
        <translation>Nom en espagnol</translation>
    </message>
    <message>
        <source>Counts as a country</source>
        <translation>Compte comme pays</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Signifie</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
</context>
<context>
    <name>FactsForm</name>
    <message>
        <source>Not known</source>
        <translation>Non connu</translation>
    </message>
</context>
<context>
    <name>FigureCommands</name>
    <message>
        <source>The sentence is on the clipboard.</source>
        <translation>La phrase est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>The paragraph is on the clipboard.</source>
        <translation>Le paragraphe est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Working out the figures…</source>
        <translation>Calcul des chiffres…</translation>
    </message>
</context>
<context>
    <name>FileStep</name>
    <message>
        <source>which file</source>
        <translation>quel fichier</translation>
    </message>
    <message>
        <source>Choose the roster, or drop it here</source>
        <translation>Choisissez la liste, ou déposez-la ici</translation>
    </message>
    <message>
        <source>Excel, OpenDocument or text, as it came. It is only read: you see what would change before anything is kept.</source>
        <translation>Excel, OpenDocument ou texte, tel quel. Il est seulement lu&#xa0;: vous voyez ce qui changerait avant que rien ne soit conservé.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Open network</source>
        <translation>Ouvrir un réseau</translation>
    </message>
    <message>
        <source>Networks ({pattern})</source>
        <translation>Réseaux ({pattern})</translation>
    </message>
    <message>
        <source>Import roster</source>
        <translation>Importer une liste</translation>
    </message>
    <message>
        <source>Rosters ({pattern})</source>
        <translation>Listes ({pattern})</translation>
    </message>
    <message>
        <source>All files ({pattern})</source>
        <translation>Tous les fichiers ({pattern})</translation>
    </message>
    <message>
        <source>Choose an XLSForm</source>
        <translation>Choisir un XLSForm</translation>
    </message>
    <message>
        <source>XLSForms ({pattern})</source>
        <translation>XLSForms ({pattern})</translation>
    </message>
    <message>
        <source>Choose a list of addresses</source>
        <translation>Choisir une liste d’adresses</translation>
    </message>
    <message>
        <source>Lists ({pattern})</source>
        <translation>Listes ({pattern})</translation>
    </message>
    <message>
        <source>Write as XLSForm</source>
        <translation>Écrire en XLSForm</translation>
    </message>
    <message>
        <source>New network</source>
        <translation>Nouveau réseau</translation>
    </message>
    <message>
        <source>Gender network</source>
        <translation>Réseau genre</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Enregistrer une copie</translation>
    </message>
    <message>
        <source>All that is held on {name}</source>
        <translation>Tout ce qui est conservé sur {name}</translation>
    </message>
    <message>
        <source>JSON ({pattern})</source>
        <translation>JSON ({pattern})</translation>
    </message>
</context>
<context>
    <name>FilesPage</name>
    <message>
        <source>The network</source>
        <translation>Le réseau</translation>
    </message>
    <message>
        <source>This file is not encrypted: whoever can open it can read it. Keep it where only you have access.</source>
        <translation>Ce fichier n’est pas chiffré&#xa0;: quiconque peut l’ouvrir peut le lire. Conservez-le dans un endroit auquel personne d’autre n’a accès.</translation>
    </message>
    <message>
        <source>What the window remembers: language, size, files opened last</source>
        <translation>Ce que la fenêtre retient&#xa0;: langue, taille, derniers fichiers ouverts</translation>
    </message>
    <message>
        <source>What is kept, and where</source>
        <translation>Ce qui est conservé, et où</translation>
    </message>
    <message>
        <source>Folder of the backups</source>
        <translation>Dossier des sauvegardes</translation>
    </message>
    <message>
        <source>Nothing is sent anywhere: the program makes no connection and counts nothing.</source>
        <translation>Rien n’est envoyé nulle part&#xa0;: le programme n’établit aucune connexion et ne compte rien.</translation>
    </message>
    <message>
        <source>Holds from the next opening of a network on; earlier backups stay where they are.</source>
        <translation>Vaut à partir de la prochaine ouverture d’un réseau&#xa0;; les sauvegardes antérieures restent où elles sont.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Par défaut</translation>
    </message>
</context>
<context>
    <name>FilesPart</name>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Ce que c’est</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>Intégré</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Files that came in</source>
        <translation>Fichiers reçus</translation>
    </message>
    <message>
        <source>Every file that came in, kept as it came</source>
        <translation>Chaque fichier reçu, conservé tel quel</translation>
    </message>
    <message>
        <source>Open the original</source>
        <translation>Ouvrir l’original</translation>
    </message>
    <message>
        <source>A copy of the file as it came in, to be read and not written into</source>
        <translation>Une copie du fichier tel que reçu, à lire et non à modifier</translation>
    </message>
</context>
<context>
    <name>FillInDialog</name>
    <message>
        <source>Fill in what is missing</source>
        <translation>Compléter ce qui manque</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conserver</translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message>
        <source>Filters in force</source>
        <translation>Filtres en vigueur</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Tout effacer</translation>
    </message>
    <message>
        <source>{facet}: {values}</source>
        <translation>{facet}&#xa0;: {values}</translation>
    </message>
    <message>
        <source>Take away the filter {filter}</source>
        <translation>Retirer le filtre {filter}</translation>
    </message>
    <message>
        <source>{count} values</source>
        <translation>{count} valeurs</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Non connu</translation>
    </message>
</context>
<context>
    <name>FindingGrid</name>
    <message>
        <source>UN-SWAP by criterion and level</source>
        <translation>ONU-SWAP par critère et par échelon</translation>
    </message>
</context>
<context>
    <name>FindingModel</name>
    <message>
        <source>UN-SWAP {version}</source>
        <translation>ONU-SWAP {version}</translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>Tous les échelons</translation>
    </message>
    <message>
        <source>{met} met · {not_met} not met · {unknown} unknown</source>
        <translation>{met} rempli · {not_met} non rempli · {unknown} inconnu</translation>
    </message>
</context>
<context>
    <name>FlagField</name>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
</context>
<context>
    <name>FocalPointsPage</name>
    <message>
        <source>Focal points</source>
        <translation>Points focaux</translation>
    </message>
    <message>
        <source>Import roster…</source>
        <translation>Importer une liste…</translation>
    </message>
    <message>
        <source>New focal point</source>
        <translation>Nouveau point focal</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
</context>
<context>
    <name>ForgettingDialog</name>
    <message>
        <source>Anonymize former focal points</source>
        <translation>Anonymiser d’anciens points focaux</translation>
    </message>
    <message>
        <source>Anonymize</source>
        <translation>Anonymiser</translation>
    </message>
    <message>
        <source>Take the names away</source>
        <translation>Retirer les noms</translation>
    </message>
    <message>
        <source>Forget for good</source>
        <translation>Oublier définitivement</translation>
    </message>
    <message>
        <source>I know that this cannot be undone</source>
        <translation>Je sais que cela ne peut pas être annulé</translation>
    </message>
    <message>
        <source>Forget 1 person for good</source>
        <translation>Oublier 1 personne définitivement</translation>
    </message>
    <message>
        <source>Forget {count} people for good</source>
        <translation>Oublier {count} personnes définitivement</translation>
    </message>
    <message>
        <source>Anonymize 1 person</source>
        <translation>Anonymiser 1 personne</translation>
    </message>
    <message>
        <source>Anonymize {count} people</source>
        <translation>Anonymiser {count} personnes</translation>
    </message>
    <message>
        <source>One person left before {date}: the names of former focal points are kept {years} years.</source>
        <translation>Une personne est partie avant le {date}&#xa0;: les noms des anciens points focaux sont conservés {years} ans.</translation>
    </message>
    <message>
        <source>{count} people left before {date}: the names of former focal points are kept {years} years.</source>
        <translation>{count} personnes sont parties avant le {date}&#xa0;: les noms des anciens points focaux sont conservés {years} ans.</translation>
    </message>
    <message>
        <source>Names, addresses and free text go. Dates, office, sex, category and grade stay, and so do the figures of earlier years. The history and the backups keep the names; it can be undone.</source>
        <translation>Les noms, adresses et textes libres partent. Les dates, le bureau, le sexe, la catégorie et la classe restent, de même que les chiffres des années passées. L’historique et les sauvegardes conservent les noms&#xa0;; cela peut être annulé.</translation>
    </message>
    <message>
        <source>The same, and the names leave the history and every byte of the file too. Steps that touched these people can no longer be taken back. This cannot be undone.</source>
        <translation>De même, et les noms quittent aussi l’historique et chaque octet du fichier. Les étapes qui touchaient ces personnes ne peuvent plus être défaites. Cela ne peut pas être annulé.</translation>
    </message>
    <message>
        <source>Includes 1 person who was removed or anonymized earlier, whom the history still names.</source>
        <translation>Comprend 1 personne supprimée ou anonymisée auparavant, que l’historique nomme encore.</translation>
    </message>
    <message>
        <source>Includes {count} people who were removed or anonymized earlier, whom the history still names.</source>
        <translation>Comprend {count} personnes supprimées ou anonymisées auparavant, que l’historique nomme encore.</translation>
    </message>
    <message>
        <source>Also remove the backup that holds the names</source>
        <translation>Supprimer aussi la sauvegarde qui contient les noms</translation>
    </message>
    <message>
        <source>Also remove the {count} backups that hold the names</source>
        <translation>Supprimer aussi les {count} sauvegardes qui contiennent les noms</translation>
    </message>
    <message>
        <source>Former focal points</source>
        <translation>Anciens points focaux</translation>
    </message>
</context>
<context>
    <name>FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>GapCard</name>
    <message>
        <source>What the list counts</source>
        <translation>Ce que compte la liste</translation>
    </message>
    <message>
        <source>Search this list</source>
        <translation>Rechercher ici</translation>
    </message>
    <message>
        <source>Show only</source>
        <translation>Ne montrer que</translation>
    </message>
    <message>
        <source>Terms that end within</source>
        <translation>Échéances dans les</translation>
    </message>
    <message>
        <source>Nothing is missing here</source>
        <translation>Rien ne manque ici</translation>
    </message>
    <message>
        <source>Every line that there was has been mended.</source>
        <translation>Toutes les lignes qui s’y trouvaient ont été réglées.</translation>
    </message>
    <message>
        <source>No office yet</source>
        <translation>Pas encore de bureau</translation>
    </message>
    <message>
        <source>Offices come with the first roster, or are added one by one.</source>
        <translation>Les bureaux arrivent avec la première liste, ou s’ajoutent un à un.</translation>
    </message>
    <message>
        <source>New office…</source>
        <translation>Nouveau bureau…</translation>
    </message>
    <message>
        <source>Import roster…</source>
        <translation>Importer une liste…</translation>
    </message>
    <message>
        <source>Reading the list…</source>
        <translation>Lecture de la liste…</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Ensemble</translation>
    </message>
    <message>
        <source>{mark} {count}</source>
        <translation>{mark} {count}</translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation>{count} jours</translation>
    </message>
    <message>
        <source>{chosen} of {count} chosen</source>
        <translation>{chosen} sur {count} choisis</translation>
    </message>
    <message>
        <source>{count} of {whole}</source>
        <translation>{count} sur {whole}</translation>
    </message>
    <message>
        <source>1 line</source>
        <translation>1 ligne</translation>
    </message>
    <message>
        <source>{count} lines</source>
        <translation>{count} lignes</translation>
    </message>
</context>
<context>
    <name>GapCommands</name>
    <message>
        <source>Lists of gaps</source>
        <translation>Listes de lacunes</translation>
    </message>
    <message>
        <source>Workbooks ({pattern})</source>
        <translation>Classeurs ({pattern})</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Writing {name}…</source>
        <translation>Écriture de {name}…</translation>
    </message>
</context>
<context>
    <name>GroupsDialog</name>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Nouveau groupe</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Remove the group</source>
        <translation>Supprimer le groupe</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>Somebody joins</source>
        <translation>Quelqu’un rejoint le groupe</translation>
    </message>
    <message>
        <source>Day of joining or leaving</source>
        <translation>Jour de l’entrée ou de la sortie</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Rejoindre</translation>
    </message>
    <message>
        <source>Nobody yet.</source>
        <translation>Encore personne.</translation>
    </message>
    <message>
        <source>since {date}</source>
        <translation>depuis le {date}</translation>
    </message>
    <message>
        <source>{name} leaves</source>
        <translation>{name} part</translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation>Quitte</translation>
    </message>
    <message>
        <source>{begun} to {ended}</source>
        <translation>{begun} à {ended}</translation>
    </message>
</context>
<context>
    <name>GroupsTab</name>
    <message>
        <source>Not in any group.</source>
        <translation>Dans aucun groupe.</translation>
    </message>
    <message>
        <source>Join a group…</source>
        <translation>Rejoindre un groupe…</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Sortie</translation>
    </message>
</context>
<context>
    <name>GrowthCard</name>
    <message>
        <source>Growth</source>
        <translation>Évolution</translation>
    </message>
    <message>
        <source>The lines begin with the second year.</source>
        <translation>Les courbes commencent à la deuxième année.</translation>
    </message>
    <message>
        <source>Each year as at {date}.</source>
        <translation>Chaque année au {date}.</translation>
    </message>
    <message>
        <source>focal points</source>
        <translation>points focaux</translation>
    </message>
    <message>
        <source>countries</source>
        <translation>pays</translation>
    </message>
</context>
<context>
    <name>HandOverDialog</name>
    <message>
        <source>Successor</source>
        <translation>Successeur</translation>
    </message>
    <message>
        <source>Somebody known…</source>
        <translation>Quelqu’un de connu…</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>Why {name} leaves</source>
        <translation>Pourquoi {name} part</translation>
    </message>
    <message>
        <source>Hand over to a successor</source>
        <translation>Passer le relais à un successeur</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Passer le relais</translation>
    </message>
    <message>
        <source>Say who takes over.</source>
        <translation>Dites qui prend la suite.</translation>
    </message>
    <message>
        <source>Look at the note below. Press “Hand over” again if this is somebody new.</source>
        <translation>Lisez la note ci-dessous. Appuyez de nouveau sur «&#xa0;Passer le relais&#xa0;» si c’est quelqu’un de nouveau.</translation>
    </message>
    <message>
        <source>As before: {state}</source>
        <translation>Comme avant&#xa0;: {state}</translation>
    </message>
    <message>
        <source>Terms of reference belong to a person&apos;s post: say what is known of the successor&apos;s.</source>
        <translation>Le mandat est lié au poste d’une personne&#xa0;: dites ce que l’on sait de celui du successeur.</translation>
    </message>
</context>
<context>
    <name>HistoryCommands</name>
    <message>
        <source>Undone: {step}</source>
        <translation>Annulé&#xa0;: {step}</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Taken back: {step}</source>
        <translation>Défait&#xa0;: {step}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Backed up and verified</source>
        <translation>Sauvegardé et vérifié</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>Sauvegarde…</translation>
    </message>
    <message>
        <source>Nobody is to be anonymized: nobody left more than {years} years ago.</source>
        <translation>Personne n’est à anonymiser&#xa0;: personne n’est parti depuis plus de {years} ans.</translation>
    </message>
    <message>
        <source>These backups could not be removed, remove them by hand: {names}</source>
        <translation>Ces sauvegardes n’ont pas pu être supprimées, supprimez-les à la main&#xa0;: {names}</translation>
    </message>
    <message>
        <source>Forgetting…</source>
        <translation>Oubli…</translation>
    </message>
    <message>
        <source>Taking back a step…</source>
        <translation>Retour sur une étape…</translation>
    </message>
    <message>
        <source>Done again: {step}</source>
        <translation>Rétabli&#xa0;: {step}</translation>
    </message>
</context>
<context>
    <name>HistoryFacets</name>
    <message>
        <source>What was done</source>
        <translation>Ce qui a été fait</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Par qui</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Non connu</translation>
    </message>
</context>
<context>
    <name>HistoryFilters</name>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>Rechercher dans l’historique</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Bureau</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout montrer</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>supprimé</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Ce qui a été fait</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Fiches</translation>
    </message>
    <message>
        <source>{date}, {time}</source>
        <translation>{date}, {time}</translation>
    </message>
    <message>
        <source>undone by {who}, {moment}</source>
        <translation>annulé par {who}, {moment}</translation>
    </message>
    <message>
        <source>undone, {moment}</source>
        <translation>annulé, {moment}</translation>
    </message>
    <message>
        <source>{step} – {undone}</source>
        <translation>{step} – {undone}</translation>
    </message>
    <message>
        <source>{day} · 1 step</source>
        <translation>{day} · 1 étape</translation>
    </message>
    <message>
        <source>{day} · {count} steps</source>
        <translation>{day} · {count} étapes</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Ce qui est montré</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Ce qui a été fait</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
</context>
<context>
    <name>HistoryTab</name>
    <message>
        <source>Older steps stand in the history.</source>
        <translation>Les étapes plus anciennes sont dans l’historique.</translation>
    </message>
    <message>
        <source>{step} (undone)</source>
        <translation>{step} (annulé)</translation>
    </message>
    <message>
        <source>Take back: {step}</source>
        <translation>Défaire&#xa0;: {step}</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Défaire</translation>
    </message>
</context>
<context>
    <name>HomeCharts</name>
    <message>
        <source>As at {date}.</source>
        <translation>Au {date}.</translation>
    </message>
</context>
<context>
    <name>HomeEmpty</name>
    <message>
        <source>This network knows nobody yet</source>
        <translation>Ce réseau ne connaît encore personne</translation>
    </message>
    <message>
        <source>Import the roster you have, or enter the first person. Or try things on the example.</source>
        <translation>Importez la liste que vous avez, ou saisissez la première personne. Ou essayez sur l’exemple.</translation>
    </message>
    <message>
        <source>Import roster…</source>
        <translation>Importer une liste…</translation>
    </message>
    <message>
        <source>New focal point</source>
        <translation>Nouveau point focal</translation>
    </message>
    <message>
        <source>Open the example</source>
        <translation>Ouvrir l’exemple</translation>
    </message>
    <message>
        <source>Nobody is a focal point on this date</source>
        <translation>Personne n’est point focal à cette date</translation>
    </message>
    <message>
        <source>The network knows people of other dates.</source>
        <translation>Le réseau connaît des personnes à d’autres dates.</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>Retour à aujourd’hui</translation>
    </message>
    <message>
        <source>Choose another date…</source>
        <translation>Choisir une autre date…</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Home</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Write the summary…</source>
        <translation>Écrire la synthèse…</translation>
    </message>
    <message>
        <source>Write the figures, gaps and charts as a workbook</source>
        <translation>Écrire les chiffres, les lacunes et les graphiques dans un classeur</translation>
    </message>
    <message>
        <source>focal points</source>
        <translation>points focaux</translation>
    </message>
    <message>
        <source>staff category unknown</source>
        <translation>catégorie inconnue</translation>
    </message>
    <message>
        <source>countries</source>
        <translation>pays</translation>
    </message>
    <message>
        <source>offices</source>
        <translation>bureaux</translation>
    </message>
    <message>
        <source>vacancies</source>
        <translation>places vacantes</translation>
    </message>
</context>
<context>
    <name>ImportFlow</name>
    <message>
        <source>Import roster – {step}</source>
        <translation>Importer une liste – {step}</translation>
    </message>
    <message>
        <source>{file} · {count} lists</source>
        <translation>{file} · {count} listes</translation>
    </message>
    <message>
        <source>sheet “{sheet}”</source>
        <translation>feuille «&#xa0;{sheet}&#xa0;»</translation>
    </message>
    <message>
        <source>header in row {row}</source>
        <translation>en-tête à la ligne {row}</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>Rien ne changerait.</translation>
    </message>
    <message>
        <source>One step, undone with Ctrl+Z</source>
        <translation>Une seule étape, annulée par Ctrl+Z</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>En cours…</translation>
    </message>
    <message>
        <source>{name} (marked).xlsx</source>
        <translation>{name} (annoté).xlsx</translation>
    </message>
    <message>
        <source>Workbooks ({pattern})</source>
        <translation>Classeurs ({pattern})</translation>
    </message>
    <message>
        <source>Marked-up copy for the sender</source>
        <translation>Copie annotée pour l’expéditeur</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Sheet and header</source>
        <translation>Feuille et en-tête</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valeurs</translation>
    </message>
    <message>
        <source>Doubts</source>
        <translation>Doutes</translation>
    </message>
    <message>
        <source>What will change</source>
        <translation>Ce qui va changer</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Marked-up copy for the sender…</source>
        <translation>Copie annotée pour l’expéditeur…</translation>
    </message>
</context>
<context>
    <name>ImportState</name>
    <message>
        <source>Reading {name}…</source>
        <translation>Lecture de {name}…</translation>
    </message>
    <message>
        <source>Planning…</source>
        <translation>Préparation…</translation>
    </message>
    <message>
        <source>Importing {name}…</source>
        <translation>Importation de {name}…</translation>
    </message>
    <message>
        <source>Writing {name}…</source>
        <translation>Écriture de {name}…</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Annulé. Rien n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>JoinGroupDialog</name>
    <message>
        <source>Join a group</source>
        <translation>Rejoindre un groupe</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Rejoindre</translation>
    </message>
    <message>
        <source>A new group…</source>
        <translation>Un nouveau groupe…</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>Nom du groupe</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
</context>
<context>
    <name>KeyModel</name>
    <message>
        <source>What it does</source>
        <translation>Ce que cela fait</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Go to the next or the row before</source>
        <translation>Aller à la ligne suivante ou précédente</translation>
    </message>
    <message>
        <source>Go to the first or last column</source>
        <translation>Aller à la première ou à la dernière colonne</translation>
    </message>
    <message>
        <source>Go to the first or last row</source>
        <translation>Aller à la première ou à la dernière ligne</translation>
    </message>
    <message>
        <source>Go a page down or up</source>
        <translation>Descendre ou monter d’une page</translation>
    </message>
    <message>
        <source>Choose further rows</source>
        <translation>Sélectionner d’autres lignes</translation>
    </message>
    <message>
        <source>Choose all rows</source>
        <translation>Sélectionner toutes les lignes</translation>
    </message>
    <message>
        <source>Sort by a column, by its place</source>
        <translation>Trier par une colonne, selon sa place</translation>
    </message>
    <message>
        <source>Sort by a further column</source>
        <translation>Trier aussi par une autre colonne</translation>
    </message>
    <message>
        <source>Edit the cell</source>
        <translation>Modifier la cellule</translation>
    </message>
    <message>
        <source>Leave the cell as it was</source>
        <translation>Laisser la cellule telle quelle</translation>
    </message>
    <message>
        <source>Go to the next or the control before</source>
        <translation>Aller à l’élément suivant ou précédent</translation>
    </message>
    <message>
        <source>Press a button, tick a box</source>
        <translation>Appuyer sur un bouton, cocher une case</translation>
    </message>
    <message>
        <source>In lists and forms</source>
        <translation>Dans les listes et les formulaires</translation>
    </message>
</context>
<context>
    <name>LanguageModel</name>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Hints</source>
        <translation>Indications</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Choix</translation>
    </message>
    <message>
        <source>{language} · shown where words lack</source>
        <translation>{language} · affiché où un texte manque</translation>
    </message>
    <message>
        <source>{said} of {all}</source>
        <translation>{said} sur {all}</translation>
    </message>
    <message>
        <source>In the sheet: {name}</source>
        <translation>Dans la feuille&#xa0;: {name}</translation>
    </message>
    <message>
        <source>{count} missing: Enter or a double click goes to the first</source>
        <translation>{count} manquants&#xa0;: Entrée ou un double clic mène au premier</translation>
    </message>
</context>
<context>
    <name>LanguagesField</name>
    <message>
        <source>French, English</source>
        <translation>français, anglais</translation>
    </message>
</context>
<context>
    <name>LanguagesPart</name>
    <message>
        <source>Languages of the form</source>
        <translation>Langues du formulaire</translation>
    </message>
    <message>
        <source>Show where words lack</source>
        <translation>Afficher où un texte manque</translation>
    </message>
    <message>
        <source>Rename in the sheet</source>
        <translation>Renommer dans la feuille</translation>
    </message>
    <message>
        <source>Remove with its words</source>
        <translation>Supprimer avec ses textes</translation>
    </message>
    <message>
        <source>Enter on a count goes to the first words that are missing; F8 goes on to the next.</source>
        <translation>Entrée sur un nombre mène au premier texte manquant&#xa0;; F8 passe au suivant.</translation>
    </message>
</context>
<context>
    <name>LevelDots</name>
    <message>
        <source>{area}: {level} of {most}</source>
        <translation>{area}&#xa0;: {level} sur {most}</translation>
    </message>
</context>
<context>
    <name>LicencesDialog</name>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Shipped with focalnet</source>
        <translation>Fourni avec focalnet</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Texte de la licence</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Licence: {name}</source>
        <translation>Licence&#xa0;: {name}</translation>
    </message>
</context>
<context>
    <name>LimitsPart</name>
    <message>
        <source>The least that is allowed</source>
        <translation>Valeur minimale admise</translation>
    </message>
    <message>
        <source>The most that is allowed</source>
        <translation>Valeur maximale admise</translation>
    </message>
    <message>
        <source>Allowed if, as an expression</source>
        <translation>Admis si, en expression</translation>
    </message>
    <message>
        <source>An expression…</source>
        <translation>Une expression…</translation>
    </message>
    <message>
        <source>from</source>
        <translation>de</translation>
    </message>
    <message>
        <source>to</source>
        <translation>à</translation>
    </message>
</context>
<context>
    <name>ListCommands</name>
    <message>
        <source>Writing {name}…</source>
        <translation>Écriture de {name}…</translation>
    </message>
    <message>
        <source>Workbooks ({pattern})</source>
        <translation>Classeurs ({pattern})</translation>
    </message>
    <message>
        <source>Write this list as a workbook</source>
        <translation>Écrire cette liste dans un classeur</translation>
    </message>
    <message>
        <source>as at {date}</source>
        <translation>au {date}</translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message>
        <source>Double-click or press F2 to rename.</source>
        <translation>Double-cliquez ou appuyez sur F2 pour renommer.</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entrées</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Name of a new entry</source>
        <translation>Nom d’une nouvelle entrée</translation>
    </message>
    <message>
        <source>Code, for example sw</source>
        <translation>Code, par exemple sw</translation>
    </message>
    <message>
        <source>Code of a new entry</source>
        <translation>Code d’une nouvelle entrée</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
</context>
<context>
    <name>ListPart</name>
    <message>
        <source>Find in this list</source>
        <translation>Chercher dans cette liste</translation>
    </message>
</context>
<context>
    <name>LookPage</name>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Aéré</translation>
    </message>
    <message>
        <source>Close together</source>
        <translation>Compact</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Langue de la fenêtre</translation>
    </message>
    <message>
        <source>Workbooks ask for theirs.</source>
        <translation>Pour les classeurs, la langue est demandée.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Of the system’s own size.</source>
        <translation>De la taille propre au système.</translation>
    </message>
    <message>
        <source>Rows of lists</source>
        <translation>Lignes des listes</translation>
    </message>
</context>
<context>
    <name>MailWordsDialog</name>
    <message>
        <source>What the mails say</source>
        <translation>Ce que disent les courriels</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>As the program has it</source>
        <translation>Comme dans le programme</translation>
    </message>
    <message>
        <source>Filled in for each person: {names}</source>
        <translation>Remplis pour chaque personne&#xa0;: {names}</translation>
    </message>
</context>
<context>
    <name>MailsDialog</name>
    <message>
        <source>Prepare mails</source>
        <translation>Préparer des courriels</translation>
    </message>
    <message>
        <source>Choose the folder…</source>
        <translation>Choisir le dossier…</translation>
    </message>
    <message>
        <source>A draft for each person, the form attached. Open them in your mail program and send.</source>
        <translation>Un brouillon par personne, le formulaire joint. Ouvrez-les dans votre logiciel de courriel et envoyez-les.</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>Invitations</translation>
    </message>
    <message>
        <source>Reminders, for who has not answered</source>
        <translation>Rappels, pour qui n’a pas répondu</translation>
    </message>
    <message>
        <source>Thanks, for who has answered</source>
        <translation>Remerciements, pour qui a répondu</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Only the {count} of the list</source>
        <translation>Seulement les {count} de la liste</translation>
    </message>
    <message>
        <source>Only the one of the list</source>
        <translation>Seulement celui de la liste</translation>
    </message>
    <message>
        <source>What they say…</source>
        <translation>Ce qu’ils disent…</translation>
    </message>
    <message>
        <source>There is nobody to write to today.</source>
        <translation>Il n’y a personne à qui écrire aujourd’hui.</translation>
    </message>
    <message>
        <source>1 draft will be written.</source>
        <translation>1 brouillon sera écrit.</translation>
    </message>
    <message>
        <source>{count} drafts will be written.</source>
        <translation>{count} brouillons seront écrits.</translation>
    </message>
    <message>
        <source>Written to less than {days} days ago: {count}. The first of them can be reminded on {date}.</source>
        <translation>Contactées il y a moins de {days} jours&#xa0;: {count}. La première peut être relancée le {date}.</translation>
    </message>
    <message>
        <source>Without an e-mail address: {names}</source>
        <translation>Sans adresse électronique&#xa0;: {names}</translation>
    </message>
</context>
<context>
    <name>ManyField</name>
    <message>
        <source>Type to find, Enter to tick</source>
        <translation>Tapez pour trouver, Entrée pour cocher</translation>
    </message>
</context>
<context>
    <name>MapCard</name>
    <message>
        <source>Coverage</source>
        <translation>Couverture</translation>
    </message>
    <message>
        <source>Screen only. {note}</source>
        <translation>À l’écran seulement. {note}</translation>
    </message>
    <message>
        <source>1 country with a focal point</source>
        <translation>1 pays avec un point focal</translation>
    </message>
    <message>
        <source>{count} countries with a focal point</source>
        <translation>{count} pays avec un point focal</translation>
    </message>
    <message>
        <source>{count} with an office and nobody</source>
        <translation>{count} avec un bureau et personne</translation>
    </message>
</context>
<context>
    <name>MapLines</name>
    <message>
        <source>No office</source>
        <translation>Pas de bureau</translation>
    </message>
    <message>
        <source>An office location, not a counted country</source>
        <translation>Lieu d’un bureau, non compté comme pays</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>1 focal point</source>
        <translation>1 point focal</translation>
    </message>
    <message>
        <source>{count} focal points</source>
        <translation>{count} points focaux</translation>
    </message>
    <message>
        <source>1 office</source>
        <translation>1 bureau</translation>
    </message>
    <message>
        <source>{count} offices</source>
        <translation>{count} bureaux</translation>
    </message>
    <message>
        <source>1 place vacant</source>
        <translation>1 place vacante</translation>
    </message>
    <message>
        <source>{count} places vacant</source>
        <translation>{count} places vacantes</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>Open recent</source>
        <translation>Ouvrir un réseau récent</translation>
    </message>
    <message>
        <source>{name} (not there any more)</source>
        <translation>{name} (n’est plus là)</translation>
    </message>
    <message>
        <source>No network was opened yet</source>
        <translation>Aucun réseau n’a encore été ouvert</translation>
    </message>
    <message>
        <source>Forget these</source>
        <translation>Oublier ceux-ci</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Merge two people</source>
        <translation>Fusionner deux personnes</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>Appointments, groups and expertise of both are united. One undo takes it back.</source>
        <translation>Les désignations, groupes et compétences des deux sont réunis. Une seule annulation défait le tout.</translation>
    </message>
    <message>
        <source>They are two people</source>
        <translation>Ce sont deux personnes</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>Désignations</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
</context>
<context>
    <name>MergeOfficesDialog</name>
    <message>
        <source>Merge two offices</source>
        <translation>Fusionner deux bureaux</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>They are the same office. People, offices below and former kinds move to the one that stays; what it lacks is taken from the other.</source>
        <translation>C’est le même bureau. Les personnes, les bureaux subordonnés et les anciens types passent à celui qui reste&#xa0;; ce qui lui manque est pris à l’autre.</translation>
    </message>
    <message>
        <source>Which one stays?</source>
        <translation>Lequel reste&#xa0;?</translation>
    </message>
    <message>
        <source>{office} – appointments: {count}</source>
        <translation>{office} – désignations&#xa0;: {count}</translation>
    </message>
</context>
<context>
    <name>MisfitBlock</name>
    <message>
        <source>Answer to {question}</source>
        <translation>Réponse à {question}</translation>
    </message>
    <message>
        <source>It was a slip in typing</source>
        <translation>C’était une faute de frappe</translation>
    </message>
    <message>
        <source>It was said in other words</source>
        <translation>C’était dit en d’autres termes</translation>
    </message>
    <message>
        <source>Another answer rules it out</source>
        <translation>Une autre réponse l’exclut</translation>
    </message>
    <message>
        <source>They said so when asked</source>
        <translation>La personne l’a dit quand on le lui a demandé</translation>
    </message>
    <message>
        <source>It cannot be read</source>
        <translation>C’est illisible</translation>
    </message>
    <message>
        <source>Why it is mended</source>
        <translation>Pourquoi c’est corrigé</translation>
    </message>
    <message>
        <source>The same for 1 other who wrote this</source>
        <translation>De même pour 1 autre qui a écrit cela</translation>
    </message>
    <message>
        <source>The same for {count} others who wrote this</source>
        <translation>De même pour {count} autres qui ont écrit cela</translation>
    </message>
    <message>
        <source>Mend</source>
        <translation>Corriger</translation>
    </message>
    <message>
        <source>Leave it unanswered</source>
        <translation>Laisser sans réponse</translation>
    </message>
</context>
<context>
    <name>MorePart</name>
    <message>
        <source>Only to be read, not to be changed</source>
        <translation>À lire seulement, pas à modifier</translation>
    </message>
    <message>
        <source>As it comes</source>
        <translation>Telle quelle</translation>
    </message>
    <message>
        <source>As one table: the same choices for each question</source>
        <translation>En un tableau&#xa0;: les mêmes choix pour chaque question</translation>
    </message>
    <message>
        <source>On one page</source>
        <translation>Sur une page</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Moins</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Plus…</translation>
    </message>
    <message>
        <source>Name in data</source>
        <translation>Nom dans les données</translation>
    </message>
    <message>
        <source>First answer</source>
        <translation>Première réponse</translation>
    </message>
    <message>
        <source>Choices offered if</source>
        <translation>Choix proposés si</translation>
    </message>
    <message>
        <source>Worked out as</source>
        <translation>Calcul</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>Aspect</translation>
    </message>
    <message>
        <source>Section shown</source>
        <translation>Section affichée</translation>
    </message>
</context>
<context>
    <name>NetworkCommands</name>
    <message>
        <source>Writing {name}…</source>
        <translation>Écriture de {name}…</translation>
    </message>
    <message>
        <source>Building the example network…</source>
        <translation>Construction du réseau d’exemple…</translation>
    </message>
</context>
<context>
    <name>NetworkOffers</name>
    <message>
        <source>{facets} · “{text}”</source>
        <translation>{facets} · «&#xa0;{text}&#xa0;»</translation>
    </message>
    <message>
        <source>Focal points: {facets}</source>
        <translation>Points focaux&#xa0;: {facets}</translation>
    </message>
    <message>
        <source>{values} or {last}</source>
        <translation>{values} ou {last}</translation>
    </message>
    <message>
        <source>ToR {state}</source>
        <translation>Mandat {state}</translation>
    </message>
    <message>
        <source>All focal points with “{text}”</source>
        <translation>Tous les points focaux avec «&#xa0;{text}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>NewSurveyDialog</name>
    <message>
        <source>Every question can be changed afterwards. A round that is open keeps its questions.</source>
        <translation>Chaque question peut être modifiée ensuite. Une passation ouverte conserve ses questions.</translation>
    </message>
    <message>
        <source>New survey</source>
        <translation>Nouvelle enquête</translation>
    </message>
    <message>
        <source>Add the survey</source>
        <translation>Ajouter l’enquête</translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation>Questionnaires</translation>
    </message>
    <message>
        <source>From an XLSForm file…</source>
        <translation>À partir d’un fichier XLSForm…</translation>
    </message>
    <message>
        <source>One of your own, or of KoboToolbox or ODK. It can be dropped here.</source>
        <translation>Le vôtre, ou celui de KoboToolbox ou d’ODK. Il peut être déposé ici.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Reading the templates…</source>
        <translation>Lecture des modèles…</translation>
    </message>
    <message>
        <source>Reading {name}…</source>
        <translation>Lecture de {name}…</translation>
    </message>
    <message>
        <source>Kept, but not asked in an Excel form: {names}</source>
        <translation>Conservé, mais absent du formulaire Excel&#xa0;: {names}</translation>
    </message>
    <message>
        <source>Without questions yet</source>
        <translation>Encore sans questions</translation>
    </message>
    <message>
        <source>You write every question, in any languages.</source>
        <translation>Vous écrivez chaque question, dans les langues de votre choix.</translation>
    </message>
    <message>
        <source>My survey</source>
        <translation>Mon enquête</translation>
    </message>
    <message>
        <source>{count} questions</source>
        <translation>{count} questions</translation>
    </message>
    <message>
        <source>1 question</source>
        <translation>1 question</translation>
    </message>
    <message>
        <source>about 1 minute to answer</source>
        <translation>environ 1 minute pour répondre</translation>
    </message>
    <message>
        <source>about {count} minutes to answer</source>
        <translation>environ {count} minutes pour répondre</translation>
    </message>
</context>
<context>
    <name>NoteLine</name>
    <message>
        <source>Show in folder</source>
        <translation>Montrer dans le dossier</translation>
    </message>
</context>
<context>
    <name>OfferList</name>
    <message>
        <source>What is found</source>
        <translation>Ce qui est trouvé</translation>
    </message>
    <message>
        <source>Nothing is found. Fewer letters find more.</source>
        <translation>Rien n’est trouvé. Moins de lettres en trouvent davantage.</translation>
    </message>
</context>
<context>
    <name>OfficeDialog</name>
    <message>
        <source>Edit the office</source>
        <translation>Modifier le bureau</translation>
    </message>
    <message>
        <source>New office</source>
        <translation>Nouveau bureau</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>Add the office</source>
        <translation>Ajouter le bureau</translation>
    </message>
    <message>
        <source>A correction: it was always so</source>
        <translation>Une correction&#xa0;: il en a toujours été ainsi</translation>
    </message>
    <message>
        <source>Its kind changed on a day</source>
        <translation>Son type a changé un certain jour</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Dépend de</translation>
    </message>
    <message>
        <source>Footnote</source>
        <translation>Note de bas de page</translation>
    </message>
    <message>
        <source>{kind} until {date}</source>
        <translation>{kind} jusqu’au {date}</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>As the country: {region}</source>
        <translation>Comme le pays&#xa0;: {region}</translation>
    </message>
    <message>
        <source>As the country</source>
        <translation>Comme le pays</translation>
    </message>
</context>
<context>
    <name>OfficeField</name>
    <message>
        <source>Name, city or country</source>
        <translation>Nom, ville ou pays</translation>
    </message>
    <message>
        <source>a new office</source>
        <translation>un nouveau bureau</translation>
    </message>
</context>
<context>
    <name>OpenRoundDialog</name>
    <message>
        <source>Open a round</source>
        <translation>Ouvrir une passation</translation>
    </message>
    <message>
        <source>Open the round</source>
        <translation>Ouvrir la passation</translation>
    </message>
    <message>
        <source>Who is asked, and what is known of them, is frozen on the day of the facts.</source>
        <translation>Qui est sollicité, et ce que l’on en sait, est figé au jour des données.</translation>
    </message>
    <message>
        <source>Who asks, as the forms and mails say it</source>
        <translation>Qui signe les envois</translation>
    </message>
    <message>
        <source>The e-mail address that forms go back to</source>
        <translation>Adresse où les renvoyer</translation>
    </message>
    <message>
        <source>Why, and what happens with the answers</source>
        <translation>Pourquoi, et ce que deviennent les réponses</translation>
    </message>
    <message>
        <source>Ask each one’s supervisor the same</source>
        <translation>Poser les mêmes questions au supérieur de chacun</translation>
    </message>
    <message>
        <source>Confidential: answers are kept apart from names</source>
        <translation>Confidentielle&#xa0;: les réponses sont séparées des noms</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Enquête</translation>
    </message>
    <message>
        <source>Name of the round</source>
        <translation>Nom de la passation</translation>
    </message>
    <message>
        <source>Answers are due</source>
        <translation>Réponses attendues le</translation>
    </message>
    <message>
        <source>Facts as at</source>
        <translation>Données au</translation>
    </message>
    <message>
        <source>Target rate</source>
        <translation>Taux visé</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Expéditeur</translation>
    </message>
    <message>
        <source>Forms go back to</source>
        <translation>Formulaires à renvoyer à</translation>
    </message>
    <message>
        <source>Who is asked</source>
        <translation>Qui est sollicité</translation>
    </message>
    <message>
        <source>Smallest number of answers shown</source>
        <translation>Nombre minimal de réponses montré</translation>
    </message>
</context>
<context>
    <name>Outgoing</name>
    <message>
        <source>Cancelled. What was written already stays in the folder.</source>
        <translation>Annulé. Ce qui était déjà écrit reste dans le dossier.</translation>
    </message>
    <message>
        <source>Writing forms…</source>
        <translation>Écriture des formulaires…</translation>
    </message>
    <message>
        <source>Writing mail drafts…</source>
        <translation>Écriture des brouillons de courriel…</translation>
    </message>
</context>
<context>
    <name>PageMakers</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>From a date…</source>
        <translation>À partir d’une date…</translation>
    </message>
</context>
<context>
    <name>PageModel</name>
    <message>
        <source>Page {page}</source>
        <translation>Page {page}</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Chosen last</source>
        <translation>Choisis récemment</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Focal points</source>
        <translation>Points focaux</translation>
    </message>
    <message>
        <source>Offices</source>
        <translation>Bureaux</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Vues enregistrées</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Opened last</source>
        <translation>Ouverts récemment</translation>
    </message>
    <message>
        <source>Nothing is found</source>
        <translation>Rien n’est trouvé</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Page {page} sur {pages}</translation>
    </message>
</context>
<context>
    <name>ParityPage</name>
    <message>
        <source>Both ends lie inside the zone. Offices too small are left out.</source>
        <translation>Les deux bornes sont dans la zone. Les bureaux trop petits sont laissés de côté.</translation>
    </message>
    <message>
        <source>per cent</source>
        <translation>pour cent</translation>
    </message>
    <message>
        <source>staff</source>
        <translation>fonctionnaires</translation>
    </message>
    <message>
        <source>An office with ten international staff is too small to be counted.</source>
        <translation>Un bureau de dix fonctionnaires internationaux est trop petit pour être compté.</translation>
    </message>
    <message>
        <source>Of ten international staff, no number of women is in the zone.</source>
        <translation>Sur dix fonctionnaires internationaux, aucun nombre de femmes n’est dans la zone.</translation>
    </message>
    <message>
        <source>Of ten international staff, {first} to {last} women are in the zone.</source>
        <translation>Sur dix fonctionnaires internationaux, de {first} à {last} femmes sont dans la zone.</translation>
    </message>
</context>
<context>
    <name>Parted</name>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
</context>
<context>
    <name>PasteDialog</name>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Paste {count} cells</source>
        <translation>Coller {count} cellules</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Ce qui changerait</translation>
    </message>
    <message>
        <source>{cells} cells in {rows} rows would change.</source>
        <translation>{cells} cellules de {rows} lignes changeraient.</translation>
    </message>
    <message>
        <source>{count} cannot be taken and stay as they are: choose one to see why.</source>
        <translation>{count} ne peuvent être acceptées et restent telles quelles&#xa0;: choisissez-en une pour voir pourquoi.</translation>
    </message>
    <message>
        <source>{count} lie beyond the end of the list.</source>
        <translation>{count} dépassent la fin de la liste.</translation>
    </message>
</context>
<context>
    <name>PeopleCommands</name>
    <message>
        <source>Both appointments are of one person. Choose two people to merge.</source>
        <translation>Les deux désignations sont celles d’une même personne. Choisissez deux personnes à fusionner.</translation>
    </message>
</context>
<context>
    <name>PeopleList</name>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Last mailed</source>
        <translation>Dernier courriel</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>People who were asked</source>
        <translation>Personnes sollicitées</translation>
    </message>
    <message>
        <source>Find somebody</source>
        <translation>Trouver quelqu’un</translation>
    </message>
    <message>
        <source>All {count}</source>
        <translation>Les {count}</translation>
    </message>
    <message>
        <source>These reach the target: {count}</source>
        <translation>Avec elles, l’objectif est atteint&#xa0;: {count}</translation>
    </message>
    <message>
        <source>{fact}: {value}</source>
        <translation>{fact}&#xa0;: {value}</translation>
    </message>
    <message>
        <source>Take away the filter {filter}</source>
        <translation>Retirer le filtre {filter}</translation>
    </message>
    <message>
        <source>Supervisor of {name}</source>
        <translation>Supérieur hiérarchique de {name}</translation>
    </message>
    <message>
        <source>{kind}, not sent yet</source>
        <translation>{kind}, pas encore envoyé</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>sans réponse</translation>
    </message>
    <message>
        <source>waits for you</source>
        <translation>vous attend</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>a répondu</translation>
    </message>
    <message>
        <source>no longer asked</source>
        <translation>plus sollicitée</translation>
    </message>
</context>
<context>
    <name>PeopleTab</name>
    <message>
        <source>{count} responses wait for a decision</source>
        <translation>{count} réponses attendent une décision</translation>
    </message>
    <message>
        <source>1 response waits for a decision</source>
        <translation>1 réponse attend une décision</translation>
    </message>
    <message>
        <source>The target of {target} per cent is reached.</source>
        <translation>L’objectif de {target} pour cent est atteint.</translation>
    </message>
    <message>
        <source>1 more answer reaches the target of {target} per cent.</source>
        <translation>Une réponse de plus, et l’objectif de {target} pour cent est atteint.</translation>
    </message>
    <message>
        <source>{count} more answers reach the target of {target} per cent.</source>
        <translation>Encore {count} réponses et l’objectif de {target} pour cent est atteint.</translation>
    </message>
    <message>
        <source>Write {count} forms…</source>
        <translation>Écrire {count} formulaires…</translation>
    </message>
    <message>
        <source>Write 1 form…</source>
        <translation>Écrire 1 formulaire…</translation>
    </message>
    <message>
        <source>Mark 1 draft as sent</source>
        <translation>Marquer 1 brouillon comme envoyé</translation>
    </message>
    <message>
        <source>Mark {count} drafts as sent</source>
        <translation>Marquer {count} brouillons comme envoyés</translation>
    </message>
    <message>
        <source>Ask them again</source>
        <translation>Les solliciter de nouveau</translation>
    </message>
    <message>
        <source>Ask them no longer</source>
        <translation>Ne plus les solliciter</translation>
    </message>
    <message>
        <source>Wrote 1 form into {folder}</source>
        <translation>1 formulaire écrit dans {folder}</translation>
    </message>
    <message>
        <source>Wrote {count} forms into {folder}</source>
        <translation>{count} formulaires écrits dans {folder}</translation>
    </message>
    <message>
        <source>Wrote 1 mail draft into {folder}. Mark it as sent when it is.</source>
        <translation>1 brouillon écrit dans {folder}. Marquez-le comme envoyé quand il l’est.</translation>
    </message>
    <message>
        <source>Wrote {count} mail drafts into {folder}. Mark them as sent when they are.</source>
        <translation>{count} brouillons écrits dans {folder}. Marquez-les comme envoyés quand ils le sont.</translation>
    </message>
    <message>
        <source>Wrote a blank form and a page to print into {folder}</source>
        <translation>Un formulaire vierge et une page à imprimer ont été écrits dans {folder}</translation>
    </message>
    <message>
        <source>Wrote a blank form and a page to print in each of {count} languages into {folder}</source>
        <translation>Un formulaire vierge et une page à imprimer sont écrits dans {folder}, en {count} langues</translation>
    </message>
    <message>
        <source>The folder for the forms</source>
        <translation>Le dossier des formulaires</translation>
    </message>
    <message>
        <source>The folder for the blank forms</source>
        <translation>Le dossier des formulaires vierges</translation>
    </message>
    <message>
        <source>The folder for the mail drafts</source>
        <translation>Le dossier des brouillons</translation>
    </message>
    <message>
        <source>Marked 1 mail as sent.</source>
        <translation>1 courriel marqué comme envoyé.</translation>
    </message>
    <message>
        <source>Marked {count} mails as sent.</source>
        <translation>{count} courriels marqués comme envoyés.</translation>
    </message>
    <message>
        <source>Asked again: {count}</source>
        <translation>Sollicitées de nouveau&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Asked no longer: {count}</source>
        <translation>Plus sollicitées&#xa0;: {count}</translation>
    </message>
    <message>
        <source>1 address is on the clipboard. Put it in the field BCC.</source>
        <translation>1 adresse est dans le presse-papiers. Mettez-la dans le champ Cci.</translation>
    </message>
    <message>
        <source>{count} addresses are on the clipboard. Put them in the field BCC.</source>
        <translation>{count} adresses sont dans le presse-papiers. Mettez-les dans le champ Cci.</translation>
    </message>
    <message>
        <source>Write forms…</source>
        <translation>Écrire les formulaires…</translation>
    </message>
    <message>
        <source>Prepare mails…</source>
        <translation>Préparer des courriels…</translation>
    </message>
    <message>
        <source>Copy addresses</source>
        <translation>Copier les adresses</translation>
    </message>
    <message>
        <source>How the round stands</source>
        <translation>Où en est la passation</translation>
    </message>
</context>
<context>
    <name>PerCentField</name>
    <message>
        <source>per cent</source>
        <translation>pour cent</translation>
    </message>
</context>
<context>
    <name>PeriodModel</name>
    <message>
        <source>Appointment</source>
        <translation>Désignation</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
</context>
<context>
    <name>PersonDialog</name>
    <message>
        <source>New focal point</source>
        <translation>Nouveau point focal</translation>
    </message>
    <message>
        <source>New appointment</source>
        <translation>Nouvelle désignation</translation>
    </message>
    <message>
        <source>Appoint</source>
        <translation>Désigner</translation>
    </message>
    <message>
        <source>Look at the note below. Press “Appoint” again if this is somebody new.</source>
        <translation>Lisez la note ci-dessous. Appuyez de nouveau sur «&#xa0;Désigner&#xa0;» si c’est quelqu’un de nouveau.</translation>
    </message>
    <message>
        <source>Country of the new office</source>
        <translation>Pays du nouveau bureau</translation>
    </message>
    <message>
        <source>More facts</source>
        <translation>Plus de données</translation>
    </message>
</context>
<context>
    <name>PersonField</name>
    <message>
        <source>Name, office or e-mail</source>
        <translation>Nom, bureau ou courriel</translation>
    </message>
    <message>
        <source>a new person</source>
        <translation>une nouvelle personne</translation>
    </message>
</context>
<context>
    <name>PersonPane</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Passer le relais…</translation>
    </message>
    <message>
        <source>End…</source>
        <translation>Mettre fin…</translation>
    </message>
    <message>
        <source>{place} of {all}</source>
        <translation>{place} sur {all}</translation>
    </message>
    <message>
        <source>No appointment</source>
        <translation>Aucune désignation</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>jusqu’au {date}</translation>
    </message>
    <message>
        <source>since {date}</source>
        <translation>depuis le {date}</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Expertise</source>
        <translation>Compétences</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Previous (Alt+Up)</source>
        <translation>Précédent (Alt+Haut)</translation>
    </message>
    <message>
        <source>Next (Alt+Down)</source>
        <translation>Suivant (Alt+Bas)</translation>
    </message>
    <message>
        <source>New appointment…</source>
        <translation>Nouvelle désignation…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Edit the person…</source>
        <translation>Modifier la personne…</translation>
    </message>
    <message>
        <source>Join a group…</source>
        <translation>Rejoindre un groupe…</translation>
    </message>
    <message>
        <source>Export all that is held on the person…</source>
        <translation>Exporter tout ce qui est conservé sur la personne…</translation>
    </message>
    <message>
        <source>Remove the appointment: it never was</source>
        <translation>Supprimer la désignation&#xa0;: elle n’a jamais existé</translation>
    </message>
    <message>
        <source>Remove the person: entered by mistake</source>
        <translation>Supprimer la personne&#xa0;: saisie par erreur</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>Désignations</translation>
    </message>
</context>
<context>
    <name>PersonalPage</name>
    <message>
        <source>years</source>
        <translation>ans</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>réponses</translation>
    </message>
</context>
<context>
    <name>PlanList</name>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Ensuite</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Ce qui changerait</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>Rien ne diffère.</translation>
    </message>
    <message>
        <source>not there yet</source>
        <translation>pas encore là</translation>
    </message>
</context>
<context>
    <name>PlanModel</name>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
</context>
<context>
    <name>PlanPart</name>
    <message>
        <source>File or row</source>
        <translation>Fichier ou ligne</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Ce que c’est</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>What came in</source>
        <translation>Fichiers reçus</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>What came back, before anything is kept</source>
        <translation>Réponses reçues, avant que rien ne soit conservé</translation>
    </message>
    <message>
        <source>{file}: {tool}</source>
        <translation>{file}&#xa0;: {tool}</translation>
    </message>
    <message>
        <source>All {count}</source>
        <translation>Les {count}</translation>
    </message>
    <message>
        <source>No row says who answered</source>
        <translation>Aucune ligne ne dit qui a répondu</translation>
    </message>
    <message>
        <source>Under “Its columns” you can say which column does. Or count them without names: then nobody of those asked has answered by them.</source>
        <translation>Sous «&#xa0;Ses colonnes&#xa0;», vous pouvez indiquer la colonne qui le dit. Ou comptez-les sans nom&#xa0;: aucune des personnes interrogées n’est alors considérée comme ayant répondu.</translation>
    </message>
    <message>
        <source>Take all of them in as answers without a name</source>
        <translation>Les intégrer toutes comme réponses sans nom</translation>
    </message>
    <message>
        <source>Take in {count}</source>
        <translation>Intégrer {count}</translation>
    </message>
    <message>
        <source>Note them down</source>
        <translation>En prendre note</translation>
    </message>
    <message>
        <source>One step, undone with Ctrl+Z. What is doubtful waits for you.</source>
        <translation>Une seule étape, annulée par Ctrl+Z. Ce qui est douteux vous attend.</translation>
    </message>
    <message>
        <source>None of it holds a new answer.</source>
        <translation>Rien n’y contient de nouvelle réponse.</translation>
    </message>
    <message>
        <source>{names}?</source>
        <translation>{names}&#xa0;?</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>Look and language</source>
        <translation>Aspect et langue</translation>
    </message>
    <message>
        <source>language of the window, colours, dark, light, size of the text, zoom, rows, density</source>
        <translation>langue de la fenêtre, couleurs, sombre, clair, taille du texte, zoom, lignes, densité</translation>
    </message>
    <message>
        <source>Files and backups</source>
        <translation>Fichiers et sauvegardes</translation>
    </message>
    <message>
        <source>folder, where things are kept, encryption, passphrase, privacy</source>
        <translation>dossier, où les choses sont conservées, chiffrement, mot de passe, confidentialité</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Régions</translation>
    </message>
    <message>
        <source>region</source>
        <translation>région</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Kosovo, counted, region of a country</source>
        <translation>Kosovo, compté, région d’un pays</translation>
    </message>
    <message>
        <source>Kinds of office</source>
        <translation>Types de bureau</translation>
    </message>
    <message>
        <source>Expertise</source>
        <translation>Compétences</translation>
    </message>
    <message>
        <source>Languages people speak</source>
        <translation>Langues parlées</translation>
    </message>
    <message>
        <source>Grades</source>
        <translation>Classes</translation>
    </message>
    <message>
        <source>UN-SWAP</source>
        <translation>ONU-SWAP</translation>
    </message>
    <message>
        <source>Parity zone</source>
        <translation>Zone de parité</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Rappels</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>Phrases</translation>
    </message>
    <message>
        <source>Disclaimer</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Données personnelles</translation>
    </message>
    <message>
        <source>Backups kept</source>
        <translation>Sauvegardes conservées</translation>
    </message>
    <message>
        <source>Give and take over</source>
        <translation>Donner et reprendre</translation>
    </message>
    <message>
        <source>export preferences, import preferences, colleague</source>
        <translation>exporter les préférences, importer des préférences, collègue</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>This network is open for reading only.</source>
        <translation>Ce réseau est ouvert en lecture seule.</translation>
    </message>
    <message>
        <source>Undone: {step}</source>
        <translation>Annulé&#xa0;: {step}</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Trouver un réglage</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Rubriques</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Rubrique</translation>
    </message>
    <message>
        <source>Changes hold at once.</source>
        <translation>Les modifications valent aussitôt.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Undo: {step}</source>
        <translation>Annuler&#xa0;: {step}</translation>
    </message>
</context>
<context>
    <name>PreviewDialog</name>
    <message>
        <source>Print preview</source>
        <translation>Aperçu avant impression</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Orientation</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Portrait</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Paysage</translation>
    </message>
    <message>
        <source>The printer did not take the pages. Is it switched on?</source>
        <translation>L’imprimante n’a pas pris les pages. Est-elle allumée&#xa0;?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>1 page</source>
        <translation>1 page</translation>
    </message>
    <message>
        <source>{count} pages</source>
        <translation>{count} pages</translation>
    </message>
    <message>
        <source>PDF files ({pattern})</source>
        <translation>Fichiers PDF ({pattern})</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
</context>
<context>
    <name>ProfileTab</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Écrire</translation>
    </message>
    <message>
        <source>Category, grade</source>
        <translation>Catégorie, classe</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Edit person…</source>
        <translation>Modifier la personne…</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>{share} allotted</source>
        <translation>{share} alloué</translation>
    </message>
    <message>
        <source>{share} spent</source>
        <translation>{share} consacré</translation>
    </message>
    <message>
        <source>Not known: {facts}</source>
        <translation>Non connu&#xa0;: {facts}</translation>
    </message>
    <message>
        <source>Verified today</source>
        <translation>Vérifié aujourd’hui</translation>
    </message>
    <message>
        <source>Verified on {date}</source>
        <translation>Vérifié le {date}</translation>
    </message>
    <message>
        <source>Never verified</source>
        <translation>Jamais vérifié</translation>
    </message>
    <message>
        <source>Write here; it is kept when you leave the field</source>
        <translation>Écrivez ici&#xa0;; c’est conservé quand vous quittez le champ</translation>
    </message>
</context>
<context>
    <name>ProgramCommands</name>
    <message>
        <source>Copied: versions and facts of the file, nothing personal.</source>
        <translation>Copié&#xa0;: versions et caractéristiques du fichier, rien de personnel.</translation>
    </message>
</context>
<context>
    <name>ProposalsPart</name>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Donnée</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Ce qui change</translation>
    </message>
    <message>
        <source>Read in</source>
        <translation>Lu dans</translation>
    </message>
    <message>
        <source>Proposals to the register</source>
        <translation>Propositions au registre</translation>
    </message>
    <message>
        <source>The forms say otherwise than the register</source>
        <translation>Les formulaires disent autre chose que le registre</translation>
    </message>
    <message>
        <source>It changed on a day</source>
        <translation>Cela a changé un jour donné</translation>
    </message>
    <message>
        <source>Otherwise they are corrections: it was always so</source>
        <translation>Sinon ce sont des corrections&#xa0;: il en a toujours été ainsi</translation>
    </message>
    <message>
        <source>Changed facts hold from</source>
        <translation>Les données modifiées valent à partir du</translation>
    </message>
    <message>
        <source>Open the original</source>
        <translation>Ouvrir l’original</translation>
    </message>
    <message>
        <source>All {count}</source>
        <translation>Les {count}</translation>
    </message>
    <message>
        <source>Decided {count}</source>
        <translation>Décidées {count}</translation>
    </message>
    <message>
        <source>Take all {count} over</source>
        <translation>Reprendre les {count}</translation>
    </message>
    <message>
        <source>Take {count} over</source>
        <translation>En reprendre {count}</translation>
    </message>
    <message>
        <source>Leave the register as it is ({count})</source>
        <translation>Laisser le registre tel quel ({count})</translation>
    </message>
    <message>
        <source>1 cannot be taken over: mend the answer, or leave the register as it is.</source>
        <translation>1 ne peut pas être reprise&#xa0;: corrigez la réponse, ou laissez le registre tel quel.</translation>
    </message>
    <message>
        <source>{count} cannot be taken over: mend the answers, or leave the register as it is.</source>
        <translation>{count} ne peuvent pas être reprises&#xa0;: corrigez les réponses, ou laissez le registre tel quel.</translation>
    </message>
    <message>
        <source>Took 1 proposal over.</source>
        <translation>1 proposition reprise.</translation>
    </message>
    <message>
        <source>Took {count} proposals over, of 1 person.</source>
        <translation>{count} propositions reprises, d’une personne.</translation>
    </message>
    <message>
        <source>Took {count} proposals over, of {people} people.</source>
        <translation>Propositions reprises&#xa0;: {count}, de {people} personnes.</translation>
    </message>
    <message>
        <source>Declined {count} proposals.</source>
        <translation>Propositions refusées&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Declined 1 proposal.</source>
        <translation>1 proposition refusée.</translation>
    </message>
</context>
<context>
    <name>QuestionFacts</name>
    <message>
        <source>The question</source>
        <translation>La question</translation>
    </message>
    <message>
        <source>without words</source>
        <translation>sans texte</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Indication</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Choix</translation>
    </message>
    <message>
        <source>Confirms</source>
        <translation>Confirme</translation>
    </message>
    <message>
        <source>Asked only if</source>
        <translation>Posée seulement si</translation>
    </message>
    <message>
        <source>Allowed if</source>
        <translation>Admis si</translation>
    </message>
    <message>
        <source>Said otherwise</source>
        <translation>Message sinon</translation>
    </message>
    <message>
        <source>Has to be answered</source>
        <translation>Réponse obligatoire</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>Confidentielle</translation>
    </message>
    <message>
        <source>Name in data</source>
        <translation>Nom dans les données</translation>
    </message>
    <message>
        <source>{least} or more</source>
        <translation>{least} ou plus</translation>
    </message>
    <message>
        <source>{most} or less</source>
        <translation>{most} ou moins</translation>
    </message>
    <message>
        <source>from {least} to {most}</source>
        <translation>de {least} à {most}</translation>
    </message>
    <message>
        <source>{first} or later</source>
        <translation>à partir du {first}</translation>
    </message>
    <message>
        <source>{last} or earlier</source>
        <translation>jusqu’au {last}</translation>
    </message>
    <message>
        <source>no day still to come</source>
        <translation>aucun jour à venir</translation>
    </message>
    <message>
        <source>between {first} and {last}</source>
        <translation>entre le {first} et le {last}</translation>
    </message>
</context>
<context>
    <name>QuestionHead</name>
    <message>
        <source>Language of the form</source>
        <translation>Langue du formulaire</translation>
    </message>
    <message>
        <source>What is shown of the questions</source>
        <translation>Ce qui est affiché des questions</translation>
    </message>
    <message>
        <source>Next without words</source>
        <translation>Suivante sans texte</translation>
    </message>
    <message>
        <source>Add a language</source>
        <translation>Ajouter une langue</translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation>Ajouter une question</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Into the section</source>
        <translation>En section</translation>
    </message>
    <message>
        <source>Out of it</source>
        <translation>Hors section</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Change the survey’s questions…</source>
        <translation>Modifier les questions de l’enquête…</translation>
    </message>
    <message>
        <source>Duplicate the survey to change it</source>
        <translation>Dupliquer l’enquête pour la modifier</translation>
    </message>
    <message>
        <source>1 question</source>
        <translation>1 question</translation>
    </message>
    <message>
        <source>{count} questions</source>
        <translation>{count} questions</translation>
    </message>
    <message>
        <source>Kept, but not asked in an Excel form: {names}</source>
        <translation>Conservé, mais absent du formulaire Excel&#xa0;: {names}</translation>
    </message>
    <message>
        <source>⚠ 1 problem</source>
        <translation>⚠ 1 problème</translation>
    </message>
    <message>
        <source>⚠ {count} problems</source>
        <translation>⚠ {count} problèmes</translation>
    </message>
    <message>
        <source>KoboToolbox and ODK take it all the same. F7 goes to the next.</source>
        <translation>KoboToolbox et ODK l’acceptent quand même. F7 passe au suivant.</translation>
    </message>
    <message>
        <source>KoboToolbox and ODK would refuse it so. F7 goes to the next.</source>
        <translation>KoboToolbox et ODK le refuseraient ainsi. F7 passe au suivant.</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>As in Excel</source>
        <translation>Comme dans Excel</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>{language} ✓</source>
        <translation>{language} ✓</translation>
    </message>
    <message>
        <source>{language} · {count} missing</source>
        <translation>{language} · {count} à traduire</translation>
    </message>
    <message>
        <source>A scale from 1 to 5</source>
        <translation>Une échelle de 1 à 5</translation>
    </message>
    <message>
        <source>Into the section above it</source>
        <translation>Dans la section qui précède</translation>
    </message>
    <message>
        <source>Out of its section</source>
        <translation>Hors de sa section</translation>
    </message>
    <message>
        <source>Only to be read: these are the questions that people were asked, so they stay as they were when the round was opened.</source>
        <translation>À lire seulement&#xa0;: ce sont les questions qui ont été posées&#xa0;; elles restent donc telles qu’à l’ouverture de la passation.</translation>
    </message>
</context>
<context>
    <name>QuestionList</name>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>1 question</source>
        <translation>1 question</translation>
    </message>
    <message>
        <source>{count} questions</source>
        <translation>{count} questions</translation>
    </message>
</context>
<context>
    <name>QuestionModel</name>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Choix</translation>
    </message>
    <message>
        <source>without words yet</source>
        <translation>encore sans texte</translation>
    </message>
    <message>
        <source>{kind}, not in Excel</source>
        <translation>{kind}, pas dans Excel</translation>
    </message>
    <message>
        <source>Only if {condition}</source>
        <translation>Seulement si {condition}</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>et {count} autres</translation>
    </message>
</context>
<context>
    <name>QuestionPane</name>
    <message>
        <source>Said otherwise</source>
        <translation>Message sinon</translation>
    </message>
    <message>
        <source>Said if left empty</source>
        <translation>Message si vide</translation>
    </message>
    <message>
        <source>The question</source>
        <translation>La question</translation>
    </message>
    <message>
        <source>Has to be answered</source>
        <translation>Réponse obligatoire</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>Confidentielle</translation>
    </message>
    <message>
        <source>Never shown beside a name: its answers are told of everybody together only</source>
        <translation>Jamais montrée à côté d’un nom&#xa0;: ses réponses ne sont données que pour tous ensemble</translation>
    </message>
    <message>
        <source>Nothing in the register</source>
        <translation>Rien dans le registre</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Confirms</source>
        <translation>Confirme</translation>
    </message>
    <message>
        <source>Asked only if</source>
        <translation>Posée seulement si</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Admis</translation>
    </message>
    <message>
        <source>If it is not, the form says</source>
        <translation>Sinon, le formulaire dit</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Indication</translation>
    </message>
</context>
<context>
    <name>QuestionView</name>
    <message>
        <source>Answers to the question</source>
        <translation>Réponses à la question</translation>
    </message>
    <message>
        <source>Answers as a table</source>
        <translation>Réponses sous forme de tableau</translation>
    </message>
    <message>
        <source>{note} · the groups stand in the table</source>
        <translation>{note} · les groupes figurent dans le tableau</translation>
    </message>
</context>
<context>
    <name>QuestionViews</name>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Add the first one above: its words, its kind, and its choices where it has any.</source>
        <translation>Ajoutez la première ci-dessus&#xa0;: son texte, son type et ses choix s’il y en a.</translation>
    </message>
    <message>
        <source>No question yet</source>
        <translation>Aucune question pour l’instant</translation>
    </message>
    <message>
        <source>The form as in Excel</source>
        <translation>Le formulaire comme dans Excel</translation>
    </message>
</context>
<context>
    <name>QuestionsTab</name>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
</context>
<context>
    <name>RatesCard</name>
    <message>
        <source>Who answered</source>
        <translation>Qui a répondu</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Réponses, par</translation>
    </message>
    <message>
        <source>By: {choice}</source>
        <translation>Par&#xa0;: {choice}</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Ensemble</translation>
    </message>
    <message>
        <source>{answered} of {asked} · {share} per cent</source>
        <translation>{answered} sur {asked} · {share} pour cent</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>a répondu</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>sans réponse</translation>
    </message>
</context>
<context>
    <name>RemindersPage</name>
    <message>
        <source>days</source>
        <translation>jours</translation>
    </message>
    <message>
        <source>years</source>
        <translation>ans</translation>
    </message>
</context>
<context>
    <name>RenameSurveyDialog</name>
    <message>
        <source>Rename the survey</source>
        <translation>Renommer l’enquête</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
</context>
<context>
    <name>RenewDialog</name>
    <message>
        <source>The term now ends on</source>
        <translation>Nouvelle échéance</translation>
    </message>
    <message>
        <source>Renew the term</source>
        <translation>Renouveler la désignation</translation>
    </message>
    <message>
        <source>Renew it</source>
        <translation>Renouveler</translation>
    </message>
</context>
<context>
    <name>ResemblingNote</name>
    <message>
        <source>This may be somebody you know already:</source>
        <translation>C’est peut-être quelqu’un que vous connaissez déjà&#xa0;:</translation>
    </message>
    <message>
        <source>Take {name}</source>
        <translation>Prendre {name}</translation>
    </message>
    <message>
        <source>This person</source>
        <translation>Cette personne</translation>
    </message>
    <message>
        <source>no appointment</source>
        <translation>aucune désignation</translation>
    </message>
    <message>
        <source>{role}, {office}, until {date}</source>
        <translation>{role}, {office}, jusqu’au {date}</translation>
    </message>
</context>
<context>
    <name>ResponsePane</name>
    <message>
        <source>Response</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Count this response</source>
        <translation>Compter cette réponse</translation>
    </message>
    <message>
        <source>Set it aside</source>
        <translation>La mettre de côté</translation>
    </message>
    <message>
        <source>Open the original</source>
        <translation>Ouvrir l’original</translation>
    </message>
    <message>
        <source>Count this one instead</source>
        <translation>Compter plutôt celle-ci</translation>
    </message>
    <message>
        <source>Keep the earlier one</source>
        <translation>Conserver la précédente</translation>
    </message>
    <message>
        <source>{count} responses are chosen</source>
        <translation>{count} réponses sont choisies</translation>
    </message>
    <message>
        <source>Of second answers, each takes the place of the one counted now.</source>
        <translation>Chaque seconde réponse prend la place de celle qui est comptée.</translation>
    </message>
    <message>
        <source>Count all {count}</source>
        <translation>Compter les {count}</translation>
    </message>
    <message>
        <source>Set all {count} aside</source>
        <translation>Mettre les {count} de côté</translation>
    </message>
    <message>
        <source>Name, e-mail or code</source>
        <translation>Nom, adresse ou code</translation>
    </message>
    <message>
        <source>Whose answer this is</source>
        <translation>De qui est cette réponse</translation>
    </message>
    <message>
        <source>Whose answer is this?</source>
        <translation>De qui est cette réponse&#xa0;?</translation>
    </message>
    <message>
        <source>It is theirs: count it</source>
        <translation>C’est la sienne&#xa0;: la compter</translation>
    </message>
    <message>
        <source>Choose whose answer this is.</source>
        <translation>Choisissez de qui est cette réponse.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Counted now</source>
        <translation>Comptée maintenant</translation>
    </message>
    <message>
        <source>The other one</source>
        <translation>L’autre</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>Celle-ci</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Beside the other one, which waits too</source>
        <translation>À côté de l’autre, qui attend aussi</translation>
    </message>
    <message>
        <source>The two beside each other</source>
        <translation>Les deux côte à côte</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
</context>
<context>
    <name>ResultOptions</name>
    <message>
        <source>How the answers are looked at</source>
        <translation>Façon de regarder les réponses</translation>
    </message>
    <message>
        <source>Break down by</source>
        <translation>Ventiler par</translation>
    </message>
    <message>
        <source>Only those who are, or who answered</source>
        <translation>Seulement qui est, ou qui a répondu</translation>
    </message>
    <message>
        <source>Compare with an earlier round</source>
        <translation>Comparer avec une passation antérieure</translation>
    </message>
    <message>
        <source>Compare: {choice}</source>
        <translation>Comparer&#xa0;: {choice}</translation>
    </message>
    <message>
        <source>Break down by {fact} no more</source>
        <translation>Ne plus ventiler par {fact}</translation>
    </message>
    <message>
        <source>Break down by {fact}</source>
        <translation>Ventiler par {fact}</translation>
    </message>
    <message>
        <source>+ other…</source>
        <translation>+ autre…</translation>
    </message>
    <message>
        <source>Break down by another fact or question</source>
        <translation>Ventiler par une autre donnée ou question</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>Take away the filter {filter}</source>
        <translation>Retirer le filtre {filter}</translation>
    </message>
    <message>
        <source>Only…</source>
        <translation>Seulement…</translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message>
        <source>hidden</source>
        <translation>masqué</translation>
    </message>
    <message>
        <source>{answer}: hidden in some groups</source>
        <translation>{answer}&#xa0;: masqué dans certains groupes</translation>
    </message>
    <message>
        <source>{answer}: {count} {group}, {share} per cent of {whole}</source>
        <translation>{answer}&#xa0;: {count} {group}, {share} pour cent de {whole}</translation>
    </message>
    <message>
        <source>{answer} (none of the choices)</source>
        <translation>{answer} (aucun des choix)</translation>
    </message>
    <message>
        <source>median {median} · mean {mean}</source>
        <translation>médiane {median} · moyenne {mean}</translation>
    </message>
    <message>
        <source>Same people, {round}</source>
        <translation>Mêmes personnes, {round}</translation>
    </message>
    <message>
        <source>Change, points</source>
        <translation>Écart, en points</translation>
    </message>
    <message>
        <source>mean place {place}</source>
        <translation>rang moyen {place}</translation>
    </message>
    <message>
        <source>One answer</source>
        <translation>Une réponse</translation>
    </message>
    <message>
        <source>Several answers</source>
        <translation>Plusieurs réponses</translation>
    </message>
    <message>
        <source>A scale</source>
        <translation>Une échelle</translation>
    </message>
    <message>
        <source>A number</source>
        <translation>Un nombre</translation>
    </message>
    <message>
        <source>An order: counted is what was put first</source>
        <translation>Un classement&#xa0;: seul le premier rang est compté</translation>
    </message>
    <message>
        <source>A date</source>
        <translation>Une date</translation>
    </message>
    <message>
        <source>In their own words</source>
        <translation>Avec leurs propres mots</translation>
    </message>
    <message>
        <source>This question was not asked in {round}.</source>
        <translation>Cette question n’a pas été posée dans {round}.</translation>
    </message>
    <message>
        <source>This was another type of question in {round}: not compared.</source>
        <translation>C’était un autre type de question dans {round}&#xa0;: pas de comparaison.</translation>
    </message>
    <message>
        <source>The choices were others in {round}.</source>
        <translation>Les choix étaient autres dans {round}.</translation>
    </message>
    <message>
        <source>The question was worded otherwise in {round}.</source>
        <translation>La question était formulée autrement dans {round}.</translation>
    </message>
    <message>
        <source>{answered} of {asked} answered</source>
        <translation>{answered} réponses sur {asked}</translation>
    </message>
    <message>
        <source>per cent of {count} respondents</source>
        <translation>pour cent de {count} répondants</translation>
    </message>
    <message>
        <source>Break-downs by office and country are not offered for a confidential round.</source>
        <translation>Une passation confidentielle ne se ventile ni par bureau ni par pays.</translation>
    </message>
    <message>
        <source>Somebody may stand in several groups: several answers.</source>
        <translation>Une personne peut figurer dans plusieurs groupes&#xa0;: plusieurs réponses.</translation>
    </message>
    <message>
        <source>The round is still open: more answers may come.</source>
        <translation>La passation est encore ouverte&#xa0;: d’autres réponses peuvent arriver.</translation>
    </message>
    <message>
        <source>{share} %</source>
        <translation>{share} %</translation>
    </message>
</context>
<context>
    <name>ResultsTab</name>
    <message>
        <source>Workbook…</source>
        <translation>Classeur…</translation>
    </message>
    <message>
        <source>Write the results as a workbook</source>
        <translation>Écrire les résultats dans un classeur</translation>
    </message>
    <message>
        <source>Counting the answers…</source>
        <translation>Comptage des réponses…</translation>
    </message>
    <message>
        <source>No answers yet</source>
        <translation>Pas encore de réponses</translation>
    </message>
    <message>
        <source>Take in the forms that came back: drop them on the round, all together.</source>
        <translation>Intégrez les formulaires reçus&#xa0;: déposez-les sur la passation, tous ensemble.</translation>
    </message>
    <message>
        <source>Collect answers</source>
        <translation>Recueillir les réponses</translation>
    </message>
    <message>
        <source>{answered} of {asked} answered ({share} per cent)</source>
        <translation>{answered} réponses sur {asked} ({share} pour cent)</translation>
    </message>
    <message>
        <source>The answers of this round are confidential. They are shown once it is closed: until then, what one more form changes would show what one person said.</source>
        <translation>Les réponses de cette passation sont confidentielles. Elles se montrent une fois la passation close&#xa0;: d’ici là, ce qu’un formulaire de plus change montrerait ce qu’une personne a dit.</translation>
    </message>
    <message>
        <source>Close the round</source>
        <translation>Clore la passation</translation>
    </message>
    <message>
        <source>The round is closed</source>
        <translation>La passation est close</translation>
    </message>
</context>
<context>
    <name>RevertDialog</name>
    <message>
        <source>Take back a step</source>
        <translation>Défaire une étape</translation>
    </message>
    <message>
        <source>Take back the rest</source>
        <translation>Défaire le reste</translation>
    </message>
    <message>
        <source>{count} more…</source>
        <translation>{count} de plus…</translation>
    </message>
    <message>
        <source>Records that changed later</source>
        <translation>Fiches modifiées depuis</translation>
    </message>
    <message>
        <source>One record stands in the way, because of what happened after this step:</source>
        <translation>Une fiche s’y oppose, à cause de ce qui s’est passé après cette étape&#xa0;:</translation>
    </message>
    <message>
        <source>{count} records stand in the way, because of what happened after this step:</source>
        <translation>{count} fiches s’y opposent, à cause de ce qui s’est passé après cette étape&#xa0;:</translation>
    </message>
    <message>
        <source>Nothing else of this step could be taken back. Take the later steps back first, or correct the records by hand.</source>
        <translation>Rien d’autre de cette étape ne pourrait être défait. Défaites d’abord les étapes suivantes, ou corrigez les fiches à la main.</translation>
    </message>
    <message>
        <source>{taken} of {all} records can be taken back; the others stay as they are now.</source>
        <translation>{taken} fiches sur {all} peuvent retrouver leur état antérieur&#xa0;; les autres restent telles qu’elles sont.</translation>
    </message>
    <message>
        <source>Taking the step back would remove it.</source>
        <translation>Défaire l’étape la supprimerait.</translation>
    </message>
    <message>
        <source>{fact}: now {now}</source>
        <translation>{fact}&#xa0;: maintenant {now}</translation>
    </message>
    <message>
        <source>{fact}: now {now}, would become {before}</source>
        <translation>{fact}&#xa0;: maintenant {now}, deviendrait {before}</translation>
    </message>
</context>
<context>
    <name>RosterCard</name>
    <message>
        <source>Name, office, country, expertise…</source>
        <translation>Nom, bureau, pays, compétences…</translation>
    </message>
    <message>
        <source>Search focal points</source>
        <translation>Rechercher un point focal</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>Montrer tout le monde</translation>
    </message>
    <message>
        <source>Focal points</source>
        <translation>Points focaux</translation>
    </message>
    <message>
        <source>Nobody fits</source>
        <translation>Personne ne correspond</translation>
    </message>
    <message>
        <source>No focal point of this date fits the search and the filters.</source>
        <translation>Aucun point focal de cette date ne correspond à la recherche et aux filtres.</translation>
    </message>
    <message>
        <source>Nobody is a focal point on this date</source>
        <translation>Personne n’est point focal à cette date</translation>
    </message>
    <message>
        <source>Import the roster you have, or enter the first person.</source>
        <translation>Importez la liste que vous avez, ou saisissez la première personne.</translation>
    </message>
    <message>
        <source>Import roster…</source>
        <translation>Importer une liste…</translation>
    </message>
    <message>
        <source>New focal point</source>
        <translation>Nouveau point focal</translation>
    </message>
    <message>
        <source>{title}: show everybody again</source>
        <translation>{title}&#xa0;: montrer de nouveau tout le monde</translation>
    </message>
    <message>
        <source>{count} of {all}</source>
        <translation>{count} sur {all}</translation>
    </message>
    <message>
        <source>1 woman</source>
        <translation>1 femme</translation>
    </message>
    <message>
        <source>{count} women</source>
        <translation>{count} femmes</translation>
    </message>
    <message>
        <source>{count} men</source>
        <translation>{count} hommes</translation>
    </message>
    <message>
        <source>1 man</source>
        <translation>1 homme</translation>
    </message>
    <message>
        <source>{count} not stated</source>
        <translation>{count} non indiqué</translation>
    </message>
    <message>
        <source>{count} countries</source>
        <translation>{count} pays</translation>
    </message>
    <message>
        <source>1 country</source>
        <translation>1 pays</translation>
    </message>
</context>
<context>
    <name>RosterCommands</name>
    <message>
        <source>{count} chosen</source>
        <translation>{count} sélectionnés</translation>
    </message>
    <message>
        <source>Copied: {text}</source>
        <translation>Copié&#xa0;: {text}</translation>
    </message>
    <message>
        <source>Copied {count} addresses.</source>
        <translation>{count} adresses copiées.</translation>
    </message>
    <message>
        <source>Copied {count} rows as a table</source>
        <translation>{count} lignes copiées comme tableau</translation>
    </message>
</context>
<context>
    <name>RoundModel</name>
    <message>
        <source>Round</source>
        <translation>Passation</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Enquête</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Sollicitées</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>{count} · {share} %</source>
        <translation>{count} · {share} %</translation>
    </message>
    <message>
        <source>1 question</source>
        <translation>1 question</translation>
    </message>
    <message>
        <source>{count} questions</source>
        <translation>{count} questions</translation>
    </message>
</context>
<context>
    <name>RoundSettingsDialog</name>
    <message>
        <source>Who is asked, the questions and the confidentiality stay as they were opened.</source>
        <translation>Les personnes sollicitées, les questions et la confidentialité restent comme à l’ouverture.</translation>
    </message>
    <message>
        <source>Settings of the round</source>
        <translation>Réglages de la passation</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>Why, and what happens with the answers</source>
        <translation>Pourquoi, et ce que deviennent les réponses</translation>
    </message>
    <message>
        <source>Name of the round</source>
        <translation>Nom de la passation</translation>
    </message>
    <message>
        <source>Answers are due</source>
        <translation>Réponses attendues le</translation>
    </message>
    <message>
        <source>Target rate</source>
        <translation>Taux visé</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Expéditeur</translation>
    </message>
    <message>
        <source>Forms go back to</source>
        <translation>Formulaires à renvoyer à</translation>
    </message>
    <message>
        <source>Days before a reminder</source>
        <translation>Jours avant un rappel</translation>
    </message>
</context>
<context>
    <name>RoundView</name>
    <message>
        <source>Surveys ›</source>
        <translation>Enquêtes ›</translation>
    </message>
    <message>
        <source>Back to all surveys</source>
        <translation>Retour à toutes les enquêtes</translation>
    </message>
    <message>
        <source>Parts of the round</source>
        <translation>Parties de la passation</translation>
    </message>
    <message>
        <source>Round…</source>
        <translation>Passation…</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Collect</source>
        <translation>Collecte</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Open a round…</source>
        <translation>Ouvrir une passation…</translation>
    </message>
    <message>
        <source>Survey…</source>
        <translation>Enquête…</translation>
    </message>
    <message>
        <source>The questions of the next round. Rounds that were opened keep theirs.</source>
        <translation>Les questions de la prochaine passation. Les passations ouvertes conservent les leurs.</translation>
    </message>
    <message>
        <source>confidential, smallest group {number}</source>
        <translation>confidentielle, plus petit groupe {number}</translation>
    </message>
    <message>
        <source>with their supervisors</source>
        <translation>avec leurs supérieurs</translation>
    </message>
    <message>
        <source>{answered} answered</source>
        <translation>{answered} réponses</translation>
    </message>
    <message>
        <source>{answered} of {asked} answered ({share} per cent)</source>
        <translation>{answered} réponses sur {asked} ({share} pour cent)</translation>
    </message>
    <message>
        <source>, and 1 who was not asked</source>
        <translation>, et 1 personne qui n’était pas interrogée</translation>
    </message>
    <message>
        <source>, and {count} who were not asked</source>
        <translation>, et {count} qui n’étaient pas interrogées</translation>
    </message>
    <message>
        <source>sealed {date}</source>
        <translation>scellée le {date}</translation>
    </message>
    <message>
        <source>closed {date}</source>
        <translation>close le {date}</translation>
    </message>
    <message>
        <source>due {date}</source>
        <translation>échéance le {date}</translation>
    </message>
    <message>
        <source>no due date</source>
        <translation>sans échéance</translation>
    </message>
</context>
<context>
    <name>RoundWords</name>
    <message>
        <source>level {level} of 4</source>
        <translation>niveau {level} sur 4</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Quelqu’un</translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation>«&#xa0;{text}&#xa0;»</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>Confidentielle</translation>
    </message>
</context>
<context>
    <name>Routes</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>As counted on Home</source>
        <translation>Comme compté à l’accueil</translation>
    </message>
    <message>
        <source>The network as at {date}</source>
        <translation>Le réseau au {date}</translation>
    </message>
    <message>
        <source>Back to {date}</source>
        <translation>Retour au {date}</translation>
    </message>
    <message>
        <source>Nobody is in {group} as at {date}.</source>
        <translation>Personne n’est dans {group} au {date}.</translation>
    </message>
</context>
<context>
    <name>RowsStep</name>
    <message>
        <source>Rows of the file</source>
        <translation>Lignes du fichier</translation>
    </message>
    <message>
        <source>The row in detail</source>
        <translation>La ligne en détail</translation>
    </message>
    <message>
        <source>Row {row}: {name}</source>
        <translation>Ligne {row}&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Nothing is in doubt in this row.</source>
        <translation>Rien n’est douteux dans cette ligne.</translation>
    </message>
</context>
<context>
    <name>SealingDialog</name>
    <message>
        <source>Seal the round</source>
        <translation>Sceller la passation</translation>
    </message>
    <message>
        <source>Seal for good</source>
        <translation>Sceller définitivement</translation>
    </message>
    <message>
        <source>Destroyed, in every byte of the file: whose each answer is, the codes of the forms, the files that came in, their names, when and in which order they came, and answers that say who gave them.</source>
        <translation>Sont détruits, jusqu’au dernier octet du fichier&#xa0;: à qui appartient chaque réponse, les codes des formulaires, les fichiers reçus, leurs noms, quand et dans quel ordre ils sont arrivés, et les réponses qui disent qui les a données.</translation>
    </message>
    <message>
        <source>What is destroyed</source>
        <translation>Ce qui est détruit</translation>
    </message>
    <message>
        <source>What stays</source>
        <translation>Ce qui reste</translation>
    </message>
    <message>
        <source>Nothing can be taken in, mended or followed up afterwards.</source>
        <translation>Ensuite, plus rien ne peut être intégré, corrigé ni suivi.</translation>
    </message>
    <message>
        <source>I know that this cannot be undone</source>
        <translation>Je sais que cela ne peut pas être annulé</translation>
    </message>
    <message>
        <source>Copies in other folders, and forms that came back in mails, are yours to remove.</source>
        <translation>Les copies dans d’autres dossiers et les formulaires revenus par courriel restent à supprimer par vous.</translation>
    </message>
    <message>
        <source>1 answer, without a name, and the tables of the results.</source>
        <translation>1 réponse, sans nom, et les tableaux des résultats.</translation>
    </message>
    <message>
        <source>{count} answers, without names and in an order of chance, and the tables of the results.</source>
        <translation>{count} réponses, sans noms et dans un ordre aléatoire, et les tableaux des résultats.</translation>
    </message>
    <message>
        <source>Also remove the backup that holds the key</source>
        <translation>Supprimer aussi la sauvegarde qui contient la clé</translation>
    </message>
    <message>
        <source>Also remove the {count} backups that hold the key</source>
        <translation>Supprimer aussi les {count} sauvegardes qui contiennent la clé</translation>
    </message>
</context>
<context>
    <name>SearchMenu</name>
    <message>
        <source>Type to find</source>
        <translation>Tapez pour trouver</translation>
    </message>
</context>
<context>
    <name>SectionList</name>
    <message>
        <source>This program</source>
        <translation>Ce programme</translation>
    </message>
    <message>
        <source>Nothing of that name</source>
        <translation>Rien de ce nom</translation>
    </message>
    <message>
        <source>What may be missing</source>
        <translation>Ce qui manque peut-être</translation>
    </message>
</context>
<context>
    <name>Sections</name>
    <message>
        <source>Offices</source>
        <translation>Bureaux</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>Désignations</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
</context>
<context>
    <name>SeniorityRow</name>
    <message>
        <source>Grade</source>
        <translation>Classe</translation>
    </message>
</context>
<context>
    <name>SentenceCard</name>
    <message>
        <source>Language of the sentence</source>
        <translation>Langue de la phrase</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the sentence</source>
        <translation>Copier la phrase</translation>
    </message>
    <message>
        <source>Copy paragraph</source>
        <translation>Copier le paragraphe</translation>
    </message>
    <message>
        <source>Copy the paragraph for the Council: the sentence, and the growth in a year</source>
        <translation>Copier le paragraphe pour le Conseil&#xa0;: la phrase, et l’évolution en un an</translation>
    </message>
    <message>
        <source>The network, as at {date}</source>
        <translation>Le réseau, au {date}</translation>
    </message>
    <message>
        <source>Counting the network as at {date}…</source>
        <translation>Comptage du réseau au {date}…</translation>
    </message>
    <message>
        <source>The sentence is on the clipboard.</source>
        <translation>La phrase est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>The paragraph is on the clipboard.</source>
        <translation>Le paragraphe est dans le presse-papiers.</translation>
    </message>
</context>
<context>
    <name>SentencesPage</name>
    <message>
        <source>Fields stand between braces. The preview is as at the window’s date.</source>
        <translation>Les champs sont entre accolades. L’aperçu est à la date de la fenêtre.</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>Back to default</source>
        <translation>Valeur par défaut</translation>
    </message>
    <message>
        <source>{setting}: back to default</source>
        <translation>{setting}&#xa0;: valeur par défaut</translation>
    </message>
    <message>
        <source>Default: {value}</source>
        <translation>Par défaut&#xa0;: {value}</translation>
    </message>
</context>
<context>
    <name>SeveralDialog</name>
    <message>
        <source>{count} rows, in one step that can be undone.</source>
        <translation>{count} lignes, en une seule étape qui peut être annulée.</translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation>{done} sur {all}</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Annulé. Rien n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>ShareBars</name>
    <message>
        <source>people</source>
        <translation>personnes</translation>
    </message>
    <message>
        <source>{word} %</source>
        <translation>{word} %</translation>
    </message>
    <message>
        <source>{count} {word}, {share} per cent of {whole}</source>
        <translation>{count} {word}, {share} pour cent de {whole}</translation>
    </message>
</context>
<context>
    <name>SheetsStep</name>
    <message>
        <source>sheet and header</source>
        <translation>feuille et en-tête</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Feuilles</translation>
    </message>
    <message>
        <source>The sheet as it was read</source>
        <translation>La feuille telle qu’elle a été lue</translation>
    </message>
    <message>
        <source>{name} (hidden)</source>
        <translation>{name} (masquée)</translation>
    </message>
    <message>
        <source>No list of people was found in this sheet. Tick it to have it read all the same.</source>
        <translation>Aucune liste de personnes n’a été trouvée dans cette feuille. Cochez-la pour la lire malgré tout.</translation>
    </message>
    <message>
        <source>A list without a header. What its columns are follows from their cells.</source>
        <translation>Une liste sans en-tête. Le sens de ses colonnes se déduit de leurs cellules.</translation>
    </message>
    <message>
        <source>The list begins below its header in row {row}; the sheet has {count} rows.</source>
        <translation>La liste commence sous son en-tête à la ligne {row}&#xa0;; la feuille a {count} lignes.</translation>
    </message>
    <message>
        <source>Sheets to read</source>
        <translation>Feuilles à lire</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Search, for example “undo” or “Ctrl+N”</source>
        <translation>Rechercher, par exemple «&#xa0;annuler&#xa0;» ou «&#xa0;Ctrl+N&#xa0;»</translation>
    </message>
    <message>
        <source>Search the keys</source>
        <translation>Rechercher dans les touches</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>SideBar</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
</context>
<context>
    <name>SideCounts</name>
    <message>
        <source>1 open</source>
        <translation>1 ouverte</translation>
    </message>
    <message>
        <source>{count} open</source>
        <translation>{count} ouvertes</translation>
    </message>
    <message>
        <source>1 gap</source>
        <translation>1 lacune</translation>
    </message>
    <message>
        <source>{count} gaps</source>
        <translation>{count} lacunes</translation>
    </message>
</context>
<context>
    <name>SortDialog</name>
    <message>
        <source>Sort the list</source>
        <translation>Trier la liste</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Trier</translation>
    </message>
    <message>
        <source>Z to A</source>
        <translation>Z à A</translation>
    </message>
    <message>
        <source>First by</source>
        <translation>D’abord par</translation>
    </message>
    <message>
        <source>Then by</source>
        <translation>Puis par</translation>
    </message>
    <message>
        <source>Key {number}: Z to A</source>
        <translation>Clé {number}&#xa0;: Z à A</translation>
    </message>
    <message>
        <source>Key {number}</source>
        <translation>Clé {number}</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>{done} of {of}</source>
        <translation>{done} sur {of}</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
</context>
<context>
    <name>StepPane</name>
    <message>
        <source>What the step changed</source>
        <translation>Ce que l’étape a changé</translation>
    </message>
    <message>
        <source>Changed facts</source>
        <translation>Données modifiées</translation>
    </message>
    <message>
        <source>Take this step back</source>
        <translation>Défaire cette étape</translation>
    </message>
    <message>
        <source>somebody unknown</source>
        <translation>quelqu’un d’inconnu</translation>
    </message>
    <message>
        <source>{moment} · {who} · step {number}</source>
        <translation>{moment} · {who} · étape {number}</translation>
    </message>
    <message>
        <source>Some of what this step changed was forgotten for good: it stays done.</source>
        <translation>Une partie de ce que cette étape a changé a été oubliée définitivement&#xa0;: l’étape reste faite.</translation>
    </message>
</context>
<context>
    <name>StepsPart</name>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>1 of {all} steps</source>
        <translation>1 étape sur {all}</translation>
    </message>
    <message>
        <source>{found} of {all} steps</source>
        <translation>{found} étapes sur {all}</translation>
    </message>
    <message>
        <source>1 step</source>
        <translation>1 étape</translation>
    </message>
    <message>
        <source>{found} steps</source>
        <translation>{found} étapes</translation>
    </message>
</context>
<context>
    <name>SurveyCommands</name>
    <message>
        <source>Looking at {name}…</source>
        <translation>Examen de {name}…</translation>
    </message>
    <message>
        <source>Reading {name}…</source>
        <translation>Lecture de {name}…</translation>
    </message>
    <message>
        <source>Workbooks ({pattern})</source>
        <translation>Classeurs ({pattern})</translation>
    </message>
    <message>
        <source>Write the results as a workbook</source>
        <translation>Écrire les résultats dans un classeur</translation>
    </message>
    <message>
        <source>These backups hold the key still, remove them by hand: {names}</source>
        <translation>Ces sauvegardes contiennent encore la clé, supprimez-les à la main&#xa0;: {names}</translation>
    </message>
    <message>
        <source>Sealing…</source>
        <translation>Scellement…</translation>
    </message>
    <message>
        <source>Writing {name}…</source>
        <translation>Écriture de {name}…</translation>
    </message>
</context>
<context>
    <name>SurveysPage</name>
    <message>
        <source>Surveys</source>
        <translation>Enquêtes</translation>
    </message>
    <message>
        <source>Rounds and surveys</source>
        <translation>Passations et enquêtes</translation>
    </message>
    <message>
        <source>New survey…</source>
        <translation>Nouvelle enquête…</translation>
    </message>
    <message>
        <source>Open a round…</source>
        <translation>Ouvrir une passation…</translation>
    </message>
    <message>
        <source>1 survey</source>
        <translation>1 enquête</translation>
    </message>
    <message>
        <source>{count} surveys</source>
        <translation>{count} enquêtes</translation>
    </message>
    <message>
        <source>1 round</source>
        <translation>1 passation</translation>
    </message>
    <message>
        <source>{count} rounds</source>
        <translation>{count} passations</translation>
    </message>
    <message>
        <source>Write a questionnaire, send it as an Excel file in each person’s language, collect what comes back, and report it by sex and category.</source>
        <translation>Rédigez un questionnaire, envoyez-le en fichier Excel dans la langue de chacun, recueillez les réponses et rendez-en compte par sexe et par catégorie.</translation>
    </message>
    <message>
        <source>No survey yet</source>
        <translation>Aucune enquête pour l’instant</translation>
    </message>
</context>
<context>
    <name>SwapLines</name>
    <message>
        <source>UN-SWAP</source>
        <translation>ONU-SWAP</translation>
    </message>
    <message>
        <source>Mend: {criterion}</source>
        <translation>Remédier&#xa0;: {criterion}</translation>
    </message>
    <message>
        <source>Mend…</source>
        <translation>Remédier…</translation>
    </message>
    <message>
        <source>Asked for: {asks}</source>
        <translation>Demandé&#xa0;: {asks}</translation>
    </message>
    <message>
        <source>{known}; asked for: {asks}</source>
        <translation>{known}&#xa0;; demandé&#xa0;: {asks}</translation>
    </message>
</context>
<context>
    <name>SwapPage</name>
    <message>
        <source>per cent</source>
        <translation>pour cent</translation>
    </message>
    <message>
        <source>of 4</source>
        <translation>sur 4</translation>
    </message>
    <message>
        <source>Exceeds requirements</source>
        <translation>Dépasse les exigences</translation>
    </message>
</context>
<context>
    <name>TemplateRow</name>
    <message>
        <source>Fields</source>
        <translation>Champs</translation>
    </message>
    <message>
        <source>Put in the field {field}</source>
        <translation>Insérer le champ {field}</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
</context>
<context>
    <name>TextModel</name>
    <message>
        <source>Going out</source>
        <translation>Diffusion</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>What they wrote</source>
        <translation>Ce qu’ils ont écrit</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>may go out</source>
        <translation>peut être diffusé</translation>
    </message>
    <message>
        <source>to be read</source>
        <translation>à relire</translation>
    </message>
</context>
<context>
    <name>TextRow</name>
    <message>
        <source>Language of the text</source>
        <translation>Langue du texte</translation>
    </message>
</context>
<context>
    <name>TextsCard</name>
    <message>
        <source>What people wrote</source>
        <translation>Ce que les gens ont écrit</translation>
    </message>
    <message>
        <source>Tag: a word or two</source>
        <translation>Étiquette&#xa0;: un ou deux mots</translation>
    </message>
    <message>
        <source>Tag for the chosen texts</source>
        <translation>Étiquette pour les textes choisis</translation>
    </message>
    <message>
        <source>Tag the chosen</source>
        <translation>Étiqueter la sélection</translation>
    </message>
    <message>
        <source>May go out</source>
        <translation>Peut être diffusé</translation>
    </message>
    <message>
        <source>Keep back</source>
        <translation>Retenir</translation>
    </message>
    <message>
        <source>1 text</source>
        <translation>1 texte</translation>
    </message>
    <message>
        <source>{count} texts</source>
        <translation>{count} textes</translation>
    </message>
    <message>
        <source>Tagged with “{tag}”</source>
        <translation>Étiquette «&#xa0;{tag}&#xa0;» donnée</translation>
    </message>
    <message>
        <source>The tag “{tag}” is taken away</source>
        <translation>L’étiquette «&#xa0;{tag}&#xa0;» est retirée</translation>
    </message>
    <message>
        <source>These texts may go out</source>
        <translation>Ces textes peuvent être diffusés</translation>
    </message>
    <message>
        <source>These texts are kept back</source>
        <translation>Ces textes sont retenus</translation>
    </message>
    <message>
        <source>Read each text before it goes out: somebody who names an office, a country or a colleague can be known by it. Only texts that may go out are written into the workbook.</source>
        <translation>Lisez chaque texte avant de le diffuser&#xa0;: qui nomme un bureau, un pays ou un collègue peut être reconnu. Seuls les textes qui peuvent être diffusés sont écrits dans le classeur.</translation>
    </message>
    <message>
        <source>Take the tag “{tag}” away</source>
        <translation>Retirer l’étiquette «&#xa0;{tag}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>TextsField</name>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
</context>
<context>
    <name>TimeDialog</name>
    <message>
        <source>Per cent of working time</source>
        <translation>Pour cent du temps de travail</translation>
    </message>
    <message>
        <source>Time share</source>
        <translation>Part du temps</translation>
    </message>
    <message>
        <source>Enter it</source>
        <translation>Saisir</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Menu of the network</source>
        <translation>Menu du réseau</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>focalnet</source>
        <translation>focalnet</translation>
    </message>
    <message>
        <source>Undo: {step}</source>
        <translation>Annuler&#xa0;: {step}</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Rien à annuler</translation>
    </message>
</context>
<context>
    <name>TorDialog</name>
    <message>
        <source>On</source>
        <translation>Le</translation>
    </message>
    <message>
        <source>Terms of reference</source>
        <translation>Mandat</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Noter</translation>
    </message>
</context>
<context>
    <name>Trail</name>
    <message>
        <source>Steps of the import</source>
        <translation>Étapes de l’importation</translation>
    </message>
</context>
<context>
    <name>ValuesStep</name>
    <message>
        <source>values nobody knows</source>
        <translation>valeurs que nul ne connaît</translation>
    </message>
    <message>
        <source>What you decide here is remembered and applies to the next file, too.</source>
        <translation>Ce que vous décidez ici est retenu et vaut aussi pour le prochain fichier.</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valeurs</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>The file says</source>
        <translation>Le fichier dit</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>It means</source>
        <translation>Cela signifie</translation>
    </message>
    <message>
        <source>{value} ({column}) means</source>
        <translation>{value} ({column}) signifie</translation>
    </message>
    <message>
        <source>leave open</source>
        <translation>laisser ouvert</translation>
    </message>
</context>
<context>
    <name>ViewNameDialog</name>
    <message>
        <source>Rename the view</source>
        <translation>Renommer la vue</translation>
    </message>
    <message>
        <source>Save this list as a view</source>
        <translation>Enregistrer cette liste comme vue</translation>
    </message>
    <message>
        <source>The search, the filters, the order and the columns are kept in the network.</source>
        <translation>La recherche, les filtres, l’ordre et les colonnes sont conservés dans le réseau.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
</context>
<context>
    <name>ViewsButton</name>
    <message>
        <source>Views</source>
        <translation>Vues</translation>
    </message>
    <message>
        <source>Saved view: {name}</source>
        <translation>Vue enregistrée&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Save this list as a view…</source>
        <translation>Enregistrer cette liste comme vue…</translation>
    </message>
    <message>
        <source>Rename “{name}”…</source>
        <translation>Renommer «&#xa0;{name}&#xa0;»…</translation>
    </message>
    <message>
        <source>Delete “{name}”</source>
        <translation>Supprimer «&#xa0;{name}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Your network of gender focal points</source>
        <translation>Votre réseau de points focaux pour le genre</translation>
    </message>
    <message>
        <source>One file on this computer keeps the register. Nothing is sent anywhere, every change can be undone, and your own workbooks are never touched.</source>
        <translation>Un seul fichier sur cet ordinateur tient le registre. Rien n’est envoyé nulle part, chaque modification peut être annulée, et vos propres classeurs ne sont jamais touchés.</translation>
    </message>
    <message>
        <source>Opened last</source>
        <translation>Ouverts récemment</translation>
    </message>
    <message>
        <source>Open another network…</source>
        <translation>Ouvrir un autre réseau…</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>Ouvrir {name}</translation>
    </message>
    <message>
        <source>not there any more: {folder}</source>
        <translation>n’est plus là&#xa0;: {folder}</translation>
    </message>
    <message>
        <source>Forget {name}; the file stays where it is</source>
        <translation>Oublier {name}&#xa0;; le fichier reste où il est</translation>
    </message>
    <message>
        <source>Start from a roster</source>
        <translation>Partir d’une liste</translation>
    </message>
    <message>
        <source>Take the Excel list you have. You see what is read before anything is kept.</source>
        <translation>Prenez la liste Excel que vous avez. Vous voyez ce qui est lu avant que rien ne soit conservé.</translation>
    </message>
    <message>
        <source>Choose a roster…</source>
        <translation>Choisir une liste…</translation>
    </message>
    <message>
        <source>Look at an example</source>
        <translation>Voir un exemple</translation>
    </message>
    <message>
        <source>A network of invented people from 2003 to 2012, to try everything on.</source>
        <translation>Un réseau de personnes inventées, de 2003 à 2012, pour tout essayer.</translation>
    </message>
    <message>
        <source>Open the example</source>
        <translation>Ouvrir l’exemple</translation>
    </message>
    <message>
        <source>Start empty</source>
        <translation>Commencer à vide</translation>
    </message>
    <message>
        <source>A new network that knows countries and regions, and nobody yet.</source>
        <translation>Un nouveau réseau qui connaît pays et régions, et encore personne.</translation>
    </message>
    <message>
        <source>New network…</source>
        <translation>Nouveau réseau…</translation>
    </message>
</context>
<context>
    <name>Who</name>
    <message>
        <source>Who is this?</source>
        <translation>Qui est-ce&#xa0;?</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>Quelqu’un de nouveau</translation>
    </message>
    <message>
        <source>Leave this row out</source>
        <translation>Laisser cette ligne de côté</translation>
    </message>
</context>
<context>
    <name>WhoRows</name>
    <message>
        <source>Somebody new</source>
        <translation>Quelqu’un de nouveau</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Home</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Focal points</source>
        <translation>Points focaux</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Couverture</translation>
    </message>
    <message>
        <source>Surveys</source>
        <translation>Enquêtes</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>{name} – focalnet</source>
        <translation>{name} – focalnet</translation>
    </message>
    <message>
        <source>focalnet</source>
        <translation>focalnet</translation>
    </message>
    <message>
        <source>Undo: {step}  {keys}</source>
        <translation>Annuler&#xa0;: {step}  {keys}</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Lecture seule</translation>
    </message>
    <message>
        <source>{saved} · history 1 step</source>
        <translation>{saved} · historique d’une étape</translation>
    </message>
    <message>
        <source>{saved} · history {count} steps</source>
        <translation>{saved} · historique de {count} étapes</translation>
    </message>
    <message>
        <source>{who} on {host} has this network open. Here it can be read, not changed.</source>
        <translation>{who}, sur {host}, a ouvert ce réseau. Ici, il peut être lu, non modifié.</translation>
    </message>
</context>
<context>
    <name>WorldMap</name>
    <message>
        <source>country</source>
        <translation>pays</translation>
    </message>
    <message>
        <source>people</source>
        <translation>personnes</translation>
    </message>
    <message>
        <source>offices</source>
        <translation>bureaux</translation>
    </message>
    <message>
        <source>vacancies</source>
        <translation>places vacantes</translation>
    </message>
    <message>
        <source>1 focal point</source>
        <translation>1 point focal</translation>
    </message>
    <message>
        <source>2 or 3</source>
        <translation>2 ou 3</translation>
    </message>
    <message>
        <source>4 or more</source>
        <translation>4 ou plus</translation>
    </message>
    <message>
        <source>an office, nobody</source>
        <translation>un bureau, personne</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
</context>
<context>
    <name>YesRow</name>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
</context>
<context>
    <name>_CountedRow</name>
    <message>
        <source>Counted among the countries</source>
        <translation>Compté parmi les pays</translation>
    </message>
    <message>
        <source>An office may lie in a country or area that figures do not count.</source>
        <translation>Un bureau peut se trouver dans un pays ou une zone que les chiffres ne comptent pas.</translation>
    </message>
</context>
<context>
    <name>_Group</name>
    <message>
        <source>More…</source>
        <translation>Plus…</translation>
    </message>
    <message>
        <source>{count} more…</source>
        <translation>{count} de plus…</translation>
    </message>
</context>
<context>
    <name>_Instead</name>
    <message>
        <source>Put in its place</source>
        <translation>Mettre à la place</translation>
    </message>
    <message>
        <source>Replace and remove</source>
        <translation>Remplacer et supprimer</translation>
    </message>
</context>
<context>
    <name>_RegionRow</name>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Offices with a region of their own keep it.</source>
        <translation>Les bureaux qui ont leur propre région la conservent.</translation>
    </message>
</context>
<context>
    <name>_Search</name>
    <message>
        <source>Find a filter</source>
        <translation>Trouver un filtre</translation>
    </message>
</context>
<context>
    <name>_TableRow</name>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
</context>
</TS>
