<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About focalnet</source>
        <translation>Acerca de focalnet</translation>
    </message>
    <message>
        <source>Emblem of focalnet</source>
        <translation>Emblema de focalnet</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Versión {version}</translation>
    </message>
    <message>
        <source>Keeps a network of gender focal points in one file on this computer. It works without a connection, sends nothing anywhere, and every change can be undone.</source>
        <translation>Lleva una red de puntos focales de género en un solo archivo en este equipo. Funciona sin conexión, no envía nada a ninguna parte y todo cambio puede deshacerse.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence, made with Qt {qt} and other free software.</source>
        <translation>Software libre con licencia MIT, hecho con Qt {qt} y otro software libre.</translation>
    </message>
    <message>
        <source>Licences…</source>
        <translation>Licencias…</translation>
    </message>
    <message>
        <source>Copy details for support</source>
        <translation>Copiar los datos para el soporte</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Network</source>
        <translation>&amp;Red</translation>
    </message>
    <message>
        <source>&amp;Focal points</source>
        <translation>&amp;Puntos focales</translation>
    </message>
    <message>
        <source>&amp;Offices</source>
        <translation>&amp;Oficinas</translation>
    </message>
    <message>
        <source>&amp;Surveys</source>
        <translation>En&amp;cuestas</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>&amp;Lista</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Go to</source>
        <translation>&amp;Ir a</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Program</source>
        <translation>Pro&amp;grama</translation>
    </message>
    <message>
        <source>Open a network first</source>
        <translation>Abra primero una red</translation>
    </message>
    <message>
        <source>This network can only be read</source>
        <translation>Esta red solo puede leerse</translation>
    </message>
    <message>
        <source>There is nothing to undo</source>
        <translation>No hay nada que deshacer</translation>
    </message>
    <message>
        <source>Nothing was undone</source>
        <translation>No se ha deshecho nada</translation>
    </message>
    <message>
        <source>The date is today already</source>
        <translation>La fecha ya es la de hoy</translation>
    </message>
    <message>
        <source>This page shows no list</source>
        <translation>Esta página no muestra ninguna lista</translation>
    </message>
    <message>
        <source>Choose somebody in the list of focal points first</source>
        <translation>Elija primero a alguien en la lista de puntos focales</translation>
    </message>
    <message>
        <source>Choose somebody in the list first</source>
        <translation>Elija primero a alguien en la lista</translation>
    </message>
    <message>
        <source>Choose one person in the list first</source>
        <translation>Elija primero a una persona en la lista</translation>
    </message>
    <message>
        <source>Choose two people in the list first</source>
        <translation>Elija primero a dos personas en la lista</translation>
    </message>
    <message>
        <source>Choose an office on the page Coverage first</source>
        <translation>Elija primero una oficina en la página Cobertura</translation>
    </message>
    <message>
        <source>Choose two offices on the page Coverage first</source>
        <translation>Elija primero dos oficinas en la página Cobertura</translation>
    </message>
    <message>
        <source>Choose a survey on the page Surveys first</source>
        <translation>Elija primero una encuesta en la página Encuestas</translation>
    </message>
    <message>
        <source>Choose a round on the page Surveys first</source>
        <translation>Elija primero una ronda en la página Encuestas</translation>
    </message>
    <message>
        <source>Copy the network sentence</source>
        <translation>Copiar la frase de la red</translation>
    </message>
    <message>
        <source>Copy the paragraph for the Council</source>
        <translation>Copiar el párrafo para el Consejo</translation>
    </message>
    <message>
        <source>Write the summary…</source>
        <translation>Escribir el resumen…</translation>
    </message>
    <message>
        <source>Search and commands</source>
        <translation>Búsqueda y órdenes</translation>
    </message>
    <message>
        <source>Find a focal point</source>
        <translation>Buscar un punto focal</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Focal points</source>
        <translation>Puntos focales</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Cobertura</translation>
    </message>
    <message>
        <source>Surveys</source>
        <translation>Encuestas</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>Parte siguiente de la ventana</translation>
    </message>
    <message>
        <source>Part of the window before</source>
        <translation>Parte anterior de la ventana</translation>
    </message>
    <message>
        <source>As at another date…</source>
        <translation>En otra fecha…</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>Volver a hoy</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Anonymize former focal points…</source>
        <translation>Anonimizar a antiguos puntos focales…</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Hacer una copia ahora</translation>
    </message>
    <message>
        <source>Show backups</source>
        <translation>Mostrar las copias</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Write this list as a workbook…</source>
        <translation>Escribir esta lista en un libro…</translation>
    </message>
    <message>
        <source>Print this list…</source>
        <translation>Imprimir esta lista…</translation>
    </message>
    <message>
        <source>New network…</source>
        <translation>Nueva red…</translation>
    </message>
    <message>
        <source>Open network…</source>
        <translation>Abrir una red…</translation>
    </message>
    <message>
        <source>Open the example network</source>
        <translation>Abrir la red de ejemplo</translation>
    </message>
    <message>
        <source>Import roster…</source>
        <translation>Importar una lista…</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Guardar una copia…</translation>
    </message>
    <message>
        <source>Close network</source>
        <translation>Cerrar la red</translation>
    </message>
    <message>
        <source>New focal point</source>
        <translation>Nuevo punto focal</translation>
    </message>
    <message>
        <source>New appointment…</source>
        <translation>Nueva designación…</translation>
    </message>
    <message>
        <source>Change the appointment…</source>
        <translation>Cambiar la designación…</translation>
    </message>
    <message>
        <source>Hand over to a successor…</source>
        <translation>Traspasar a una persona sucesora…</translation>
    </message>
    <message>
        <source>End the appointment…</source>
        <translation>Terminar la designación…</translation>
    </message>
    <message>
        <source>Remove the appointment: it never was</source>
        <translation>Eliminar la designación: nunca existió</translation>
    </message>
    <message>
        <source>Edit the person…</source>
        <translation>Editar a la persona…</translation>
    </message>
    <message>
        <source>Merge the two people…</source>
        <translation>Fusionar a las dos personas…</translation>
    </message>
    <message>
        <source>Possible duplicates…</source>
        <translation>Posibles duplicados…</translation>
    </message>
    <message>
        <source>Join a group…</source>
        <translation>Unirse a un grupo…</translation>
    </message>
    <message>
        <source>Groups…</source>
        <translation>Grupos…</translation>
    </message>
    <message>
        <source>Export all that is held on the person…</source>
        <translation>Exportar todo lo que se conserva sobre la persona…</translation>
    </message>
    <message>
        <source>Remove the person: entered by mistake</source>
        <translation>Eliminar a la persona: introducida por error</translation>
    </message>
    <message>
        <source>Previous in the list</source>
        <translation>Anterior en la lista</translation>
    </message>
    <message>
        <source>Next in the list</source>
        <translation>Siguiente en la lista</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Preferencias…</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>About focalnet</source>
        <translation>Acerca de focalnet</translation>
    </message>
    <message>
        <source>Copy details for support</source>
        <translation>Copiar los datos para el soporte</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Change the chosen…</source>
        <translation>Cambiar la selección…</translation>
    </message>
    <message>
        <source>End the chosen appointments…</source>
        <translation>Terminar las designaciones elegidas…</translation>
    </message>
    <message>
        <source>Mark as verified today</source>
        <translation>Marcar como verificado hoy</translation>
    </message>
    <message>
        <source>Copy e-mail addresses</source>
        <translation>Copiar las direcciones de correo</translation>
    </message>
    <message>
        <source>Write the chosen as a workbook…</source>
        <translation>Escribir la selección en un libro…</translation>
    </message>
    <message>
        <source>Show only the chosen</source>
        <translation>Mostrar solo la selección</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Columnas…</translation>
    </message>
    <message>
        <source>Usual columns</source>
        <translation>Columnas habituales</translation>
    </message>
    <message>
        <source>Filters beside the list, or not</source>
        <translation>Filtros junto a la lista, o no</translation>
    </message>
    <message>
        <source>Details beside the list, or not</source>
        <translation>Detalles junto a la lista, o no</translation>
    </message>
    <message>
        <source>Sort…</source>
        <translation>Ordenar…</translation>
    </message>
    <message>
        <source>Save this list as a view…</source>
        <translation>Guardar esta lista como vista…</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Copiar las filas</translation>
    </message>
    <message>
        <source>Copy rows with titles</source>
        <translation>Copiar las filas con títulos</translation>
    </message>
    <message>
        <source>Copy cell</source>
        <translation>Copiar la celda</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>Rellenar hacia abajo</translation>
    </message>
    <message>
        <source>Choose all rows</source>
        <translation>Seleccionar todas las filas</translation>
    </message>
    <message>
        <source>New office…</source>
        <translation>Nueva oficina…</translation>
    </message>
    <message>
        <source>Edit the office…</source>
        <translation>Editar la oficina…</translation>
    </message>
    <message>
        <source>Name a focal point for the office…</source>
        <translation>Designar un punto focal para la oficina…</translation>
    </message>
    <message>
        <source>Close the office…</source>
        <translation>Cerrar la oficina…</translation>
    </message>
    <message>
        <source>Merge the two offices…</source>
        <translation>Fusionar las dos oficinas…</translation>
    </message>
    <message>
        <source>Note the terms of reference…</source>
        <translation>Anotar el mandato…</translation>
    </message>
    <message>
        <source>Enter the time share…</source>
        <translation>Introducir la parte del tiempo…</translation>
    </message>
    <message>
        <source>Renew the term…</source>
        <translation>Renovar la designación…</translation>
    </message>
    <message>
        <source>Write all lists of gaps as a workbook…</source>
        <translation>Escribir todas las listas de carencias en un libro…</translation>
    </message>
    <message>
        <source>New survey…</source>
        <translation>Nueva encuesta…</translation>
    </message>
    <message>
        <source>Rename the survey…</source>
        <translation>Cambiar el nombre de la encuesta…</translation>
    </message>
    <message>
        <source>Write the questions as XLSForm…</source>
        <translation>Escribir las preguntas como XLSForm…</translation>
    </message>
    <message>
        <source>Take the questions from an XLSForm…</source>
        <translation>Tomar las preguntas de un XLSForm…</translation>
    </message>
    <message>
        <source>Duplicate the survey</source>
        <translation>Duplicar la encuesta</translation>
    </message>
    <message>
        <source>Next problem in the questions</source>
        <translation>Siguiente problema en las preguntas</translation>
    </message>
    <message>
        <source>Next words that a language lacks</source>
        <translation>Siguiente texto que falta en un idioma</translation>
    </message>
    <message>
        <source>Remove the survey</source>
        <translation>Eliminar la encuesta</translation>
    </message>
    <message>
        <source>Open a round…</source>
        <translation>Abrir una ronda…</translation>
    </message>
    <message>
        <source>Write forms…</source>
        <translation>Escribir formularios…</translation>
    </message>
    <message>
        <source>Prepare mails…</source>
        <translation>Preparar correos…</translation>
    </message>
    <message>
        <source>Write blank forms…</source>
        <translation>Escribir formularios en blanco…</translation>
    </message>
    <message>
        <source>Take in what came back…</source>
        <translation>Incorporar las respuestas recibidas…</translation>
    </message>
    <message>
        <source>Take in a folder of forms…</source>
        <translation>Incorporar una carpeta de formularios…</translation>
    </message>
    <message>
        <source>Settings of the round…</source>
        <translation>Ajustes de la ronda…</translation>
    </message>
    <message>
        <source>Write the results as a workbook…</source>
        <translation>Escribir los resultados en un libro…</translation>
    </message>
    <message>
        <source>Write the results without names…</source>
        <translation>Escribir los resultados sin nombres…</translation>
    </message>
    <message>
        <source>Close the round</source>
        <translation>Cerrar la ronda</translation>
    </message>
    <message>
        <source>Seal the round…</source>
        <translation>Sellar la ronda…</translation>
    </message>
</context>
<context>
    <name>AfterPaint</name>
    <message>
        <source>Another list is being imported. Finish that or leave it first.</source>
        <translation>Se está importando otra lista. Termínela o déjela primero.</translation>
    </message>
</context>
<context>
    <name>AnonymityField</name>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Qué ocurre</translation>
    </message>
    <message>
        <source>Groups of a confidential round</source>
        <translation>Grupos de una ronda confidencial</translation>
    </message>
    <message>
        <source>{fact}: {value}</source>
        <translation>{fact}: {value}</translation>
    </message>
</context>
<context>
    <name>AppointmentsDialog</name>
    <message>
        <source>{count} people</source>
        <translation>{count} personas</translation>
    </message>
</context>
<context>
    <name>AppointmentsTab</name>
    <message>
        <source>Timeline or table</source>
        <translation>Cronología o tabla</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Appointments over the years</source>
        <translation>Las designaciones a lo largo de los años</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>Designaciones</translation>
    </message>
    <message>
        <source>New appointment…</source>
        <translation>Nueva designación…</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>since {date}</source>
        <translation>desde el {date}</translation>
    </message>
    <message>
        <source>{begun} to {ended}</source>
        <translation>{begun} a {ended}</translation>
    </message>
</context>
<context>
    <name>AsAtDialog</name>
    <message>
        <source>As at another date</source>
        <translation>En otra fecha</translation>
    </message>
    <message>
        <source>Look at this date</source>
        <translation>Ver esta fecha</translation>
    </message>
    <message>
        <source>Every list and figure of the window is then as at this date.</source>
        <translation>Todas las listas y cifras de la ventana son entonces de esta fecha.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
</context>
<context>
    <name>AsAtPill</name>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>Volver a hoy</translation>
    </message>
    <message>
        <source>As at {date}</source>
        <translation>Al {date}</translation>
    </message>
    <message>
        <source>Look at the network as at another date</source>
        <translation>Ver la red en otra fecha</translation>
    </message>
</context>
<context>
    <name>AttentionCard</name>
    <message>
        <source>Needs attention</source>
        <translation>Requiere atención</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Contando…</translation>
    </message>
    <message>
        <source>Nothing. Every fact that is asked for is there.</source>
        <translation>Nada. Están todos los datos que se piden.</translation>
    </message>
    <message>
        <source>{round} was due {date}</source>
        <translation>{round}: venció el {date}</translation>
    </message>
    <message>
        <source>{round} is due {date}</source>
        <translation>{round}: vence el {date}</translation>
    </message>
    <message>
        <source>without an answer, of {asked} asked</source>
        <translation>sin respuesta, de {asked} consultas</translation>
    </message>
    <message>
        <source>Doubtful responses</source>
        <translation>Respuestas dudosas</translation>
    </message>
    <message>
        <source>Can be reminded</source>
        <translation>Personas a quienes recordar</translation>
    </message>
</context>
<context>
    <name>AudienceField</name>
    <message>
        <source>Who is asked</source>
        <translation>A quién se consulta</translation>
    </message>
    <message>
        <source>Choose a list…</source>
        <translation>Elegir una lista…</translation>
    </message>
    <message>
        <source>1 person is asked</source>
        <translation>Se consulta a 1 persona</translation>
    </message>
    <message>
        <source>{count} people are asked</source>
        <translation>Se consulta a {count} personas</translation>
    </message>
    <message>
        <source>1 office is asked</source>
        <translation>Se consulta a 1 oficina</translation>
    </message>
    <message>
        <source>{count} offices are asked</source>
        <translation>Se consulta a {count} oficinas</translation>
    </message>
    <message>
        <source>1 address is asked</source>
        <translation>Se consulta a 1 dirección</translation>
    </message>
    <message>
        <source>{count} addresses are asked</source>
        <translation>Se consulta a {count} direcciones</translation>
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
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>dañada</translation>
    </message>
</context>
<context>
    <name>BackupsPart</name>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>There is no backup yet. One is made each day, and before every import.</source>
        <translation>Aún no hay ninguna copia. Se hace una cada día y antes de cada importación.</translation>
    </message>
    <message>
        <source>Choose a backup to see what differs from it.</source>
        <translation>Elija una copia para ver en qué difiere.</translation>
    </message>
    <message>
        <source>Looking the backups through…</source>
        <translation>Revisando las copias…</translation>
    </message>
    <message>
        <source>The backup of {moment} beside the present</source>
        <translation>La copia del {moment} junto al presente</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparando…</translation>
    </message>
    <message>
        <source>Comparing with the backup…</source>
        <translation>Comparando con la copia…</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Hacer una copia ahora</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Guardar una copia…</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
</context>
<context>
    <name>BackupsRow</name>
    <message>
        <source>days</source>
        <translation>días</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>semanas</translation>
    </message>
    <message>
        <source>months</source>
        <translation>meses</translation>
    </message>
    <message>
        <source>{days} days, {weeks} weeks, {months} months</source>
        <translation>{days} días, {weeks} semanas, {months} meses</translation>
    </message>
</context>
<context>
    <name>Basket</name>
    <message>
        <source>Reading what came in…</source>
        <translation>Leyendo los archivos recibidos…</translation>
    </message>
    <message>
        <source>Reading {name}…</source>
        <translation>Leyendo {name}…</translation>
    </message>
    <message>
        <source>Taking in…</source>
        <translation>Incorporando…</translation>
    </message>
</context>
<context>
    <name>BehindCard</name>
    <message>
        <source>‹ Back to the results</source>
        <translation>‹ Volver a los resultados</translation>
    </message>
    <message>
        <source>Answers behind the figure</source>
        <translation>Respuestas detrás de la cifra</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibida</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
</context>
<context>
    <name>BesideWork</name>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Cancelado. No se ha cambiado nada.</translation>
    </message>
</context>
<context>
    <name>ButtonLine</name>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
</context>
<context>
    <name>CalendarPopup</name>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
</context>
<context>
    <name>CategoriesRow</name>
    <message>
        <source>Ladder</source>
        <translation>Escala</translation>
    </message>
</context>
<context>
    <name>ChangeDialog</name>
    <message>
        <source>A correction: it was always so</source>
        <translation>Una corrección: siempre fue así</translation>
    </message>
    <message>
        <source>It changed on this day:</source>
        <translation>Cambió este día:</translation>
    </message>
    <message>
        <source>Day of the change</source>
        <translation>Día del cambio</translation>
    </message>
    <message>
        <source>Change the appointment</source>
        <translation>Cambiar la designación</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>an unknown day</source>
        <translation>un día desconocido</translation>
    </message>
    <message>
        <source>From {begun} until {ended}:</source>
        <translation>Del {begun} al {ended}:</translation>
    </message>
    <message>
        <source>From {begun} on:</source>
        <translation>Desde el {begun}:</translation>
    </message>
</context>
<context>
    <name>ChangeSeveralDialog</name>
    <message>
        <source>A correction: it was always so</source>
        <translation>Una corrección: siempre fue así</translation>
    </message>
    <message>
        <source>It changed on this day:</source>
        <translation>Cambió este día:</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>Nuevo valor</translation>
    </message>
    <message>
        <source>Day of the change</source>
        <translation>Día del cambio</translation>
    </message>
    <message>
        <source>Change the chosen</source>
        <translation>Cambiar la selección</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
</context>
<context>
    <name>ChangesStep</name>
    <message>
        <source>what will change</source>
        <translation>lo que cambiará</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>First day without the appointment</source>
        <translation>Primer día sin la designación</translation>
    </message>
    <message>
        <source>End their appointments</source>
        <translation>Terminar sus designaciones</translation>
    </message>
    <message>
        <source>Changed facts hold from a date on</source>
        <translation>Los cambios valen desde una fecha</translation>
    </message>
    <message>
        <source>Otherwise they are corrections: it was always so</source>
        <translation>Si no, son correcciones: siempre fue así</translation>
    </message>
    <message>
        <source>Changed facts hold from</source>
        <translation>Los datos cambiados rigen desde el</translation>
    </message>
    <message>
        <source>Not in this file</source>
        <translation>No están en este archivo</translation>
    </message>
    <message>
        <source>All {count}</source>
        <translation>Las {count}</translation>
    </message>
    <message>
        <source>Apply {count} changes</source>
        <translation>Aplicar {count} cambios</translation>
    </message>
    <message>
        <source>1 appointment will end: {names}</source>
        <translation>1 designación terminará: {names}</translation>
    </message>
    <message>
        <source>{count} appointments will end: {names}</source>
        <translation>{count} designaciones terminarán: {names}</translation>
    </message>
    <message>
        <source>Let them go on</source>
        <translation>Dejarlas seguir</translation>
    </message>
    <message>
        <source>{count} focal points are missing from it. Nothing happens to them: {names}</source>
        <translation>Faltan {count} puntos focales. No les pasa nada: {names}</translation>
    </message>
    <message>
        <source>1 focal point is missing from it. Nothing happens: {names}</source>
        <translation>Falta 1 punto focal. No le pasa nada: {names}</translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>More: {title}</source>
        <translation>Más: {title}</translation>
    </message>
    <message>
        <source>Copy as picture</source>
        <translation>Copiar como imagen</translation>
    </message>
    <message>
        <source>Copy as table</source>
        <translation>Copiar como tabla</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Mostrar como tabla</translation>
    </message>
    <message>
        <source>The picture is on the clipboard.</source>
        <translation>La imagen está en el portapapeles.</translation>
    </message>
    <message>
        <source>The table is on the clipboard.</source>
        <translation>La tabla está en el portapapeles.</translation>
    </message>
</context>
<context>
    <name>ChoicesModel</name>
    <message>
        <source>Add a choice…</source>
        <translation>Añadir una opción…</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>falta</translation>
    </message>
</context>
<context>
    <name>ChoicesPart</name>
    <message>
        <source>Choices</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>List of choices</source>
        <translation>Lista de opciones</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>{words} – list {name}</source>
        <translation>{words} – lista {name}</translation>
    </message>
    <message>
        <source>A copy for this question alone</source>
        <translation>Una copia solo para esta pregunta</translation>
    </message>
    <message>
        <source>1 other question is answered from this list: it changes with it.</source>
        <translation>Otra pregunta se responde con esta lista: cambia con ella.</translation>
    </message>
    <message>
        <source>{count} other questions are answered from this list: they change with it.</source>
        <translation>Otras {count} preguntas se responden con esta lista: cambian con ella.</translation>
    </message>
</context>
<context>
    <name>CleaningPart</name>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Qué ha cambiado</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Cleaning log</source>
        <translation>Registro de correcciones</translation>
    </message>
    <message>
        <source>Answers that were mended, and why</source>
        <translation>Respuestas corregidas, y por qué</translation>
    </message>
</context>
<context>
    <name>CloseOfficeDialog</name>
    <message>
        <source>Close the office</source>
        <translation>Cerrar la oficina</translation>
    </message>
    <message>
        <source>First day without it</source>
        <translation>Primer día sin ella</translation>
    </message>
    <message>
        <source>End these appointments on that day</source>
        <translation>Terminar estas designaciones ese día</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} y {count} más</translation>
    </message>
    <message>
        <source>1 appointment is open there: {names}.</source>
        <translation>Hay 1 designación abierta allí: {names}.</translation>
    </message>
    <message>
        <source>{count} appointments are open there: {names}.</source>
        <translation>Hay {count} designaciones abiertas allí: {names}.</translation>
    </message>
</context>
<context>
    <name>CollectTab</name>
    <message>
        <source>Doubtful {count}</source>
        <translation>Dudosas {count}</translation>
    </message>
    <message>
        <source>Proposals {count}</source>
        <translation>Propuestas {count}</translation>
    </message>
    <message>
        <source>Files {count}</source>
        <translation>Archivos {count}</translation>
    </message>
    <message>
        <source>Mended {count}</source>
        <translation>Corregidas {count}</translation>
    </message>
    <message>
        <source>What came in</source>
        <translation>Archivos recibidos</translation>
    </message>
    <message>
        <source>Its columns</source>
        <translation>Sus columnas</translation>
    </message>
    <message>
        <source>1 response was taken in.</source>
        <translation>Se ha incorporado 1 respuesta.</translation>
    </message>
    <message>
        <source>{count} responses were taken in.</source>
        <translation>Se han incorporado {count} respuestas.</translation>
    </message>
    <message>
        <source>Forms, mails, exports and archives ({pattern})</source>
        <translation>Formularios, mensajes, exportaciones y archivos comprimidos ({pattern})</translation>
    </message>
    <message>
        <source>Take in what came back</source>
        <translation>Incorporar las respuestas recibidas</translation>
    </message>
    <message>
        <source>Take in a folder of returned forms</source>
        <translation>Incorporar una carpeta de formularios recibidos</translation>
    </message>
    <message>
        <source>Drop what came back anywhere on this page</source>
        <translation>Suelte en cualquier lugar de esta página las respuestas recibidas</translation>
    </message>
    <message>
        <source>Returned forms, whole folders, archives, or an export of KoboToolbox, ODK, LimeSurvey, Google or Microsoft Forms. You see what each one is before anything is kept.</source>
        <translation>Formularios recibidos, carpetas enteras, archivos comprimidos o una exportación de KoboToolbox, ODK, LimeSurvey, Google o Microsoft Forms. Verá qué es cada archivo antes de conservar nada.</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Elegir archivos…</translation>
    </message>
    <message>
        <source>Take in files…</source>
        <translation>Incorporar archivos…</translation>
    </message>
    <message>
        <source>Take in a folder…</source>
        <translation>Incorporar una carpeta…</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Lo que se muestra</translation>
    </message>
    <message>
        <source>The round is sealed: nothing more can be taken in.</source>
        <translation>La ronda está sellada: ya no se puede incorporar nada.</translation>
    </message>
</context>
<context>
    <name>ColumnsDialog</name>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Show these</source>
        <translation>Mostrar estas</translation>
    </message>
    <message>
        <source>Tick what the list shows. Drag a line, or press Alt with an arrow key, to move it.</source>
        <translation>Marque lo que muestra la lista. Arrastre una línea, o pulse Alt y una flecha, para moverla.</translation>
    </message>
    <message>
        <source>Find a column</source>
        <translation>Buscar una columna</translation>
    </message>
    <message>
        <source>A list needs a column. Tick one.</source>
        <translation>Una lista necesita una columna. Marque una.</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Usual columns</source>
        <translation>Columnas habituales</translation>
    </message>
</context>
<context>
    <name>ColumnsPart</name>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Recognised</source>
        <translation>Reconocida</translation>
    </message>
    <message>
        <source>Columns of the export</source>
        <translation>Columnas de la exportación</translation>
    </message>
    <message>
        <source>Day and month in dates: as the export shows</source>
        <translation>Día y mes de las fechas: como lo muestra la exportación</translation>
    </message>
    <message>
        <source>Dates: the day first</source>
        <translation>Fechas: primero el día</translation>
    </message>
    <message>
        <source>Dates: the month first</source>
        <translation>Fechas: primero el mes</translation>
    </message>
    <message>
        <source>Which comes first in dates</source>
        <translation>Qué va primero en las fechas</translation>
    </message>
    <message>
        <source>What the column holds</source>
        <translation>Lo que contiene la columna</translation>
    </message>
    <message>
        <source>It holds this</source>
        <translation>Contiene esto</translation>
    </message>
    <message>
        <source>Columns that nobody knows yet: {names}</source>
        <translation>Columnas aún desconocidas: {names}</translation>
    </message>
    <message>
        <source>Questions without a column: {names}</source>
        <translation>Preguntas sin columna: {names}</translation>
    </message>
    <message>
        <source>Left out: {names}</source>
        <translation>Quedan fuera: {names}</translation>
    </message>
    <message>
        <source>Every column is understood, and every question has one.</source>
        <translation>Se entiende cada columna, y cada pregunta tiene la suya.</translation>
    </message>
    <message>
        <source>Who answered: the e-mail address</source>
        <translation>Quién respondió: la dirección de correo</translation>
    </message>
    <message>
        <source>Who answered: the name</source>
        <translation>Quién respondió: el nombre</translation>
    </message>
    <message>
        <source>Who answered: the code</source>
        <translation>Quién respondió: el código</translation>
    </message>
    <message>
        <source>Nothing that is kept</source>
        <translation>Nada que conservar</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>left aside</source>
        <translation>dejada de lado</translation>
    </message>
    <message>
        <source>who answered</source>
        <translation>quién respondió</translation>
    </message>
    <message>
        <source>Nothing tells what it holds.</source>
        <translation>Nada indica lo que contiene.</translation>
    </message>
</context>
<context>
    <name>ColumnsStep</name>
    <message>
        <source>what the columns mean</source>
        <translation>lo que significan las columnas</translation>
    </message>
    <message>
        <source>What is left alone stays in the file and does not go into the network.</source>
        <translation>Lo que se deja aparte queda en el archivo y no entra en la red.</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>First values</source>
        <translation>Primeros valores</translation>
    </message>
    <message>
        <source>Goes into</source>
        <translation>Va a</translation>
    </message>
    <message>
        <source>{column} goes into</source>
        <translation>{column} va a</translation>
    </message>
    <message>
        <source>Left alone</source>
        <translation>Se deja aparte</translation>
    </message>
    <message>
        <source>perhaps {fact}</source>
        <translation>quizás {fact}</translation>
    </message>
    <message>
        <source>please check</source>
        <translation>por verificar</translation>
    </message>
</context>
<context>
    <name>CommandField</name>
    <message>
        <source>Search people, places, or type a command</source>
        <translation>Busque personas y lugares, o escriba una orden</translation>
    </message>
    <message>
        <source>Search or command</source>
        <translation>Búsqueda u orden</translation>
    </message>
</context>
<context>
    <name>CommandGroup</name>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Cancelado. No se cambió nada.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Written: {name}</source>
        <translation>Escrito: {name}</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>The backup beside the present</source>
        <translation>La copia junto al presente</translation>
    </message>
    <message>
        <source>Search by name</source>
        <translation>Buscar por nombre</translation>
    </message>
    <message>
        <source>Search the differences by name</source>
        <translation>Buscar las diferencias por nombre</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Diferencias</translation>
    </message>
    <message>
        <source>Facts then and now</source>
        <translation>Datos de entonces y de ahora</translation>
    </message>
    <message>
        <source>Take back from the backup</source>
        <translation>Recuperar de la copia</translation>
    </message>
    <message>
        <source>Choose a backup to see what differs from it.</source>
        <translation>Elija una copia para ver en qué difiere.</translation>
    </message>
    <message>
        <source>Nothing differs: the network is as this backup has it.</source>
        <translation>No hay diferencias: la red está como en esta copia.</translation>
    </message>
    <message>
        <source>1 record differs</source>
        <translation>1 ficha difiere</translation>
    </message>
    <message>
        <source>{total} records differ</source>
        <translation>{total} fichas difieren</translation>
    </message>
    <message>
        <source>{found} of {total} records that differ</source>
        <translation>{found} de {total} fichas que difieren</translation>
    </message>
    <message>
        <source>This record is newer than the backup: there is nothing to take back.</source>
        <translation>Esta ficha es más nueva que la copia: no hay nada que recuperar.</translation>
    </message>
    <message>
        <source>One record that went with it comes back too.</source>
        <translation>Vuelve también una ficha que se fue con ella.</translation>
    </message>
    <message>
        <source>{count} records that went with it come back too, such as appointments.</source>
        <translation>Vuelven también {count} fichas que se fueron con ella, por ejemplo designaciones.</translation>
    </message>
</context>
<context>
    <name>CompositionCard</name>
    <message>
        <source>Composition</source>
        <translation>Composición</translation>
    </message>
    <message>
        <source>Break-down of the composition</source>
        <translation>Desglose de la composición</translation>
    </message>
    <message>
        <source>By: {choice}</source>
        <translation>Por: {choice}</translation>
    </message>
    <message>
        <source>By {choice}, as at {date}.</source>
        <translation>Por {choice}, al {date}.</translation>
    </message>
    <message>
        <source>{women} women · {men} men</source>
        <translation>{women} mujeres · {men} hombres</translation>
    </message>
    <message>
        <source>{count} not stated</source>
        <translation>{count} sin indicar</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>{counts} of {whole}</source>
        <translation>{counts} de {whole}</translation>
    </message>
    <message>
        <source>No region</source>
        <translation>Sin región</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>No se sabe</translation>
    </message>
</context>
<context>
    <name>ConditionPart</name>
    <message>
        <source>is</source>
        <translation>es</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>no es</translation>
    </message>
    <message>
        <source>Asked only if</source>
        <translation>Se pregunta solo si</translation>
    </message>
    <message>
        <source>Has the choice or not</source>
        <translation>Tiene la opción o no</translation>
    </message>
    <message>
        <source>The choice</source>
        <translation>La opción</translation>
    </message>
    <message>
        <source>Asked only if, as an expression</source>
        <translation>Se pregunta solo si, como expresión</translation>
    </message>
    <message>
        <source>Always asked</source>
        <translation>Se pregunta siempre</translation>
    </message>
    <message>
        <source>An expression…</source>
        <translation>Una expresión…</translation>
    </message>
</context>
<context>
    <name>Conditions</name>
    <message>
        <source>“{question}” is “{choice}”</source>
        <translation>«{question}» es «{choice}»</translation>
    </message>
    <message>
        <source>“{question}” is not “{choice}”</source>
        <translation>«{question}» no es «{choice}»</translation>
    </message>
</context>
<context>
    <name>CountriesField</name>
    <message>
        <source>Senegal, Cabo Verde</source>
        <translation>Senegal, Cabo Verde</translation>
    </message>
</context>
<context>
    <name>CountriesPage</name>
    <message>
        <source>Find a country or a region</source>
        <translation>Buscar un país o una región</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Se cuenta</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Países</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>{count} countries chosen</source>
        <translation>{count} países elegidos</translation>
    </message>
    <message>
        <source>No country chosen</source>
        <translation>Ningún país elegido</translation>
    </message>
</context>
<context>
    <name>CoveragePage</name>
    <message>
        <source>Coverage</source>
        <translation>Cobertura</translation>
    </message>
    <message>
        <source>What may be missing</source>
        <translation>Lo que puede faltar</translation>
    </message>
    <message>
        <source>New office…</source>
        <translation>Nueva oficina…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>What the list counts</source>
        <translation>Lo que cuenta la lista</translation>
    </message>
    <message>
        <source>This list as a workbook…</source>
        <translation>Esta lista en un libro…</translation>
    </message>
    <message>
        <source>All lists as one workbook…</source>
        <translation>Todas las listas en un libro…</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation>Algo salió mal</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>This is a fault of the program, not of yours. The network was closed safely: every finished step is in the file. You can open it again. The report below holds no names; please send it on.</source>
        <translation>Es un fallo del programa, no suyo. La red se cerró con seguridad: todo paso terminado está en el archivo. Puede abrirla de nuevo. El informe siguiente no contiene nombres; envíelo, por favor.</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copiar el informe</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>day month year, or today</source>
        <translation>día mes año, u hoy</translation>
    </message>
    <message>
        <source>Choose in a calendar</source>
        <translation>Elegir en un calendario</translation>
    </message>
    <message>
        <source>Choose in a calendar (Alt+Down)</source>
        <translation>Elegir en un calendario (Alt+Abajo)</translation>
    </message>
</context>
<context>
    <name>DayEnds</name>
    <message>
        <source>The first day that is allowed</source>
        <translation>El primer día admitido</translation>
    </message>
    <message>
        <source>The last day that is allowed</source>
        <translation>El último día admitido</translation>
    </message>
    <message>
        <source>from</source>
        <translation>del</translation>
    </message>
    <message>
        <source>to</source>
        <translation>al</translation>
    </message>
    <message>
        <source>no day still to come</source>
        <translation>ningún día por venir</translation>
    </message>
</context>
<context>
    <name>DaysCard</name>
    <message>
        <source>Answers over time</source>
        <translation>Las respuestas a lo largo del tiempo</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>respuestas</translation>
    </message>
    <message>
        <source>target</source>
        <translation>meta</translation>
    </message>
</context>
<context>
    <name>DecidingStep</name>
    <message>
        <source>Take all suggestions</source>
        <translation>Aceptar todas las sugerencias</translation>
    </message>
</context>
<context>
    <name>DifferenceModel</name>
    <message>
        <source>Record</source>
        <translation>Ficha</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Since then</source>
        <translation>Desde entonces</translation>
    </message>
</context>
<context>
    <name>DoneStep</name>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>Deshacer la importación</translation>
    </message>
    <message>
        <source>Show the focal points</source>
        <translation>Mostrar los puntos focales</translation>
    </message>
    <message>
        <source>{file} is imported</source>
        <translation>Se ha importado {file}</translation>
    </message>
    <message>
        <source>{count} new people</source>
        <translation>{count} personas nuevas</translation>
    </message>
    <message>
        <source>1 new person</source>
        <translation>1 persona nueva</translation>
    </message>
    <message>
        <source>{count} new appointments</source>
        <translation>{count} designaciones nuevas</translation>
    </message>
    <message>
        <source>1 new appointment</source>
        <translation>1 designación nueva</translation>
    </message>
    <message>
        <source>{count} new offices</source>
        <translation>{count} oficinas nuevas</translation>
    </message>
    <message>
        <source>1 new office</source>
        <translation>1 oficina nueva</translation>
    </message>
    <message>
        <source>{count} rows changed facts</source>
        <translation>{count} filas cambiaron datos</translation>
    </message>
    <message>
        <source>1 row changed facts</source>
        <translation>1 fila cambió datos</translation>
    </message>
    <message>
        <source>{count} appointments ended</source>
        <translation>{count} designaciones terminadas</translation>
    </message>
    <message>
        <source>1 appointment ended</source>
        <translation>1 designación terminada</translation>
    </message>
    <message>
        <source>It is one step. Undo takes all of it back, now or later, also after closing the network.</source>
        <translation>Es un solo paso. «Deshacer» lo revierte entero, ahora o más tarde, también tras cerrar la red.</translation>
    </message>
</context>
<context>
    <name>Doors</name>
    <message>
        <source>Name a focal point…</source>
        <translation>Designar un punto focal…</translation>
    </message>
    <message>
        <source>Name an alternate…</source>
        <translation>Designar un suplente…</translation>
    </message>
    <message>
        <source>Edit the office…</source>
        <translation>Editar la oficina…</translation>
    </message>
    <message>
        <source>Close the office…</source>
        <translation>Cerrar la oficina…</translation>
    </message>
    <message>
        <source>Merge two offices…</source>
        <translation>Fusionar dos oficinas…</translation>
    </message>
    <message>
        <source>Show who is there</source>
        <translation>Mostrar quién está ahí</translation>
    </message>
    <message>
        <source>Renew the term…</source>
        <translation>Renovar la designación…</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Traspasar…</translation>
    </message>
    <message>
        <source>End…</source>
        <translation>Terminar…</translation>
    </message>
    <message>
        <source>Note the terms of reference…</source>
        <translation>Anotar el mandato…</translation>
    </message>
    <message>
        <source>Enter the time share…</source>
        <translation>Introducir la parte del tiempo…</translation>
    </message>
    <message>
        <source>Fill in what is missing…</source>
        <translation>Completar lo que falta…</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verificado</translation>
    </message>
    <message>
        <source>Compare and merge…</source>
        <translation>Comparar y fusionar…</translation>
    </message>
    <message>
        <source>Not the same person</source>
        <translation>No es la misma persona</translation>
    </message>
    <message>
        <source>Change the appointment…</source>
        <translation>Cambiar la designación…</translation>
    </message>
    <message>
        <source>Show in the list</source>
        <translation>Mostrar en la lista</translation>
    </message>
</context>
<context>
    <name>DoubtsPart</name>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Why it waits</source>
        <translation>Por qué espera</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibida</translation>
    </message>
    <message>
        <source>Doubtful responses</source>
        <translation>Respuestas dudosas</translation>
    </message>
    <message>
        <source>These wait for you, and are not counted yet</source>
        <translation>Esperan su decisión y aún no se cuentan</translation>
    </message>
    <message>
        <source>{count} responses are counted.</source>
        <translation>Se cuentan {count} respuestas.</translation>
    </message>
    <message>
        <source>The response is counted.</source>
        <translation>La respuesta se cuenta.</translation>
    </message>
    <message>
        <source>{count} responses are set aside.</source>
        <translation>Se han apartado {count} respuestas.</translation>
    </message>
    <message>
        <source>The response is set aside.</source>
        <translation>La respuesta se ha apartado.</translation>
    </message>
    <message>
        <source>The response is assigned and counted.</source>
        <translation>La respuesta se ha asignado y se cuenta.</translation>
    </message>
    <message>
        <source>{count} answers are mended; the cleaning log says why.</source>
        <translation>{count} respuestas están corregidas; el registro de correcciones dice por qué.</translation>
    </message>
    <message>
        <source>The answer is mended; the cleaning log says why.</source>
        <translation>La respuesta está corregida; el registro de correcciones dice por qué.</translation>
    </message>
</context>
<context>
    <name>DoubtsStep</name>
    <message>
        <source>who is this?</source>
        <translation>¿quién es?</translation>
    </message>
</context>
<context>
    <name>Drops</name>
    <message>
        <source>This is no file yet. Drag it into a folder first, and from there into this window.</source>
        <translation>Esto aún no es un archivo. Arrástrelo primero a una carpeta y, desde ella, a esta ventana.</translation>
    </message>
    <message>
        <source>Into {round}: you see what each file is before anything is kept</source>
        <translation>En {round}: verá qué es cada archivo antes de conservar nada</translation>
    </message>
    <message>
        <source>Drop one file: a network, or a list (a workbook or CSV file).</source>
        <translation>Suelte un solo archivo: una red o una lista (libro o archivo CSV).</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>Abrir {name}</translation>
    </message>
    <message>
        <source>{name} is neither a network nor a list (a workbook or CSV file).</source>
        <translation>{name} no es ni una red ni una lista (libro o archivo CSV).</translation>
    </message>
    <message>
        <source>Begin a network from {name}</source>
        <translation>Empezar una red con {name}</translation>
    </message>
    <message>
        <source>This network can only be read: no list can be imported.</source>
        <translation>Esta red solo puede leerse: no se puede importar ninguna lista.</translation>
    </message>
    <message>
        <source>Import {name}: you see what is read before anything is kept</source>
        <translation>Importar {name}: verá lo que se lee antes de conservar nada</translation>
    </message>
    <message>
        <source>The form in {name}, into its round: you see what it is before anything is kept</source>
        <translation>El formulario adjunto a {name}, en su ronda: verá qué es antes de conservar nada</translation>
    </message>
    <message>
        <source>A new survey from {name}, or a form that came back: nothing is kept yet</source>
        <translation>Una encuesta nueva a partir de {name}, o un formulario recibido: todavía no se conserva nada</translation>
    </message>
</context>
<context>
    <name>DuplicatesDialog</name>
    <message>
        <source>Possible duplicates</source>
        <translation>Posibles duplicados</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>These people may be one. Merge them, or say that they are two: they are not shown again.</source>
        <translation>Estas personas pueden ser una sola. Fusiónelas, o diga que son dos: no volverán a mostrarse.</translation>
    </message>
    <message>
        <source>Nobody is suspected of being in the network twice.</source>
        <translation>No se sospecha de nadie que esté dos veces en la red.</translation>
    </message>
    <message>
        <source>… and {count} more pairs</source>
        <translation>… y {count} parejas más</translation>
    </message>
    <message>
        <source>Merge {one} and {other}</source>
        <translation>Fusionar a {one} y {other}</translation>
    </message>
    <message>
        <source>{one} and {other} are two people</source>
        <translation>{one} y {other} son dos personas</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Fusionar…</translation>
    </message>
    <message>
        <source>Two people</source>
        <translation>Dos personas</translation>
    </message>
</context>
<context>
    <name>EditPersonDialog</name>
    <message>
        <source>Edit the person</source>
        <translation>Editar a la persona</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
</context>
<context>
    <name>EndDialog</name>
    <message>
        <source>First day without it</source>
        <translation>Primer día sin ella</translation>
    </message>
    <message>
        <source>End the appointment</source>
        <translation>Terminar la designación</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>Terminarla</translation>
    </message>
</context>
<context>
    <name>EndSeveralDialog</name>
    <message>
        <source>First day without them</source>
        <translation>Primer día sin ellas</translation>
    </message>
    <message>
        <source>End the chosen appointments</source>
        <translation>Terminar las designaciones elegidas</translation>
    </message>
    <message>
        <source>End them</source>
        <translation>Terminarlas</translation>
    </message>
</context>
<context>
    <name>ExchangePage</name>
    <message>
        <source>Give these preferences to a colleague</source>
        <translation>Dar estas preferencias a un colega</translation>
    </message>
    <message>
        <source>A file with settings, regions and countries; nothing of people, offices or appointments.</source>
        <translation>Un archivo con ajustes, regiones y países; nada de personas, oficinas ni designaciones.</translation>
    </message>
    <message>
        <source>Export preferences…</source>
        <translation>Exportar las preferencias…</translation>
    </message>
    <message>
        <source>Take over a colleague’s preferences</source>
        <translation>Tomar las preferencias de un colega</translation>
    </message>
    <message>
        <source>You see each difference first. Taking them over is one step that Undo takes back.</source>
        <translation>Primero ve cada diferencia. Tomarlas es un solo paso, que «Deshacer» revierte.</translation>
    </message>
    <message>
        <source>Import preferences…</source>
        <translation>Importar preferencias…</translation>
    </message>
    <message>
        <source>Preferences {network}.json</source>
        <translation>Preferencias {network}.json</translation>
    </message>
    <message>
        <source>Preferences ({pattern})</source>
        <translation>Preferencias ({pattern})</translation>
    </message>
    <message>
        <source>Export preferences</source>
        <translation>Exportar las preferencias</translation>
    </message>
    <message>
        <source>Written: {name}</source>
        <translation>Escrito: {name}</translation>
    </message>
    <message>
        <source>Import preferences</source>
        <translation>Importar preferencias</translation>
    </message>
</context>
<context>
    <name>ExpertiseTab</name>
    <message>
        <source>No expertise is known yet.</source>
        <translation>Aún no se conoce ningún conocimiento especializado.</translation>
    </message>
    <message>
        <source>Add an area</source>
        <translation>Añadir un área</translation>
    </message>
    <message>
        <source>source</source>
        <translation>fuente</translation>
    </message>
    <message>
        <source>{area}: source</source>
        <translation>{area}: fuente</translation>
    </message>
    <message>
        <source>Add an area…</source>
        <translation>Añadir un área…</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Choose where…</source>
        <translation>Elegir dónde…</translation>
    </message>
    <message>
        <source>As at {date}. Nothing in the network changes.</source>
        <translation>Al {date}. En la red no cambia nada.</translation>
    </message>
    <message>
        <source>The roster: one line for each focal point</source>
        <translation>La lista: una línea por punto focal</translation>
    </message>
    <message>
        <source>The summary: figures, gaps and charts</source>
        <translation>El resumen: cifras, carencias y gráficos</translation>
    </message>
    <message>
        <source>Internal: with names, addresses and numbers</source>
        <translation>Interno: con nombres, direcciones y números</translation>
    </message>
    <message>
        <source>External: without names, addresses and numbers</source>
        <translation>Externo: sin nombres, direcciones ni números</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Para quién</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>The filters of the list are kept: {filters}.</source>
        <translation>Se conservan los filtros de la lista: {filters}.</translation>
    </message>
    <message>
        <source>Workbooks ({pattern})</source>
        <translation>Libros ({pattern})</translation>
    </message>
    <message>
        <source>Summary {date}.xlsx</source>
        <translation>Resumen {date}.xlsx</translation>
    </message>
    <message>
        <source>Roster {date}.xlsx</source>
        <translation>Lista {date}.xlsx</translation>
    </message>
</context>
<context>
    <name>FacetList</name>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
</context>
<context>
    <name>FacetModel</name>
    <message>
        <source>Not known</source>
        <translation>No se sabe</translation>
    </message>
    <message>
        <source>{count} more…</source>
        <translation>{count} más…</translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>Menos</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>Given names</source>
        <translation>Nombres de pila</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nombre completo</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tratamiento</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexo</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Other addresses</source>
        <translation>Otras direcciones</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Language of forms</source>
        <translation>Idioma de los formularios</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Expertise</source>
        <translation>Conocimientos</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Verified on</source>
        <translation>Verificado el</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Oficina</translation>
    </message>
    <message>
        <source>Kind of office</source>
        <translation>Tipo de oficina</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Abierta el</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrada el</translation>
    </message>
    <message>
        <source>Focal points expected</source>
        <translation>Puntos focales previstos</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Alternate</source>
        <translation>Suplente</translation>
    </message>
    <message>
        <source>Mandate</source>
        <translation>Cometido</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Reason of the end</source>
        <translation>Motivo del fin</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Staff category</source>
        <translation>Categoría de personal</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Grado</translation>
    </message>
    <message>
        <source>Seniority</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>Abarca</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Time spent</source>
        <translation>Tiempo dedicado</translation>
    </message>
    <message>
        <source>ToR</source>
        <translation>Mandato</translation>
    </message>
    <message>
        <source>Date of the ToR</source>
        <translation>Fecha del mandato</translation>
    </message>
    <message>
        <source>Reference of the ToR</source>
        <translation>Referencia del mandato</translation>
    </message>
    <message>
        <source>In the appraisal</source>
        <translation>En la evaluación</translation>
    </message>
    <message>
        <source>Appointed by</source>
        <translation>Designado por</translation>
    </message>
    <message>
        <source>Term ends</source>
        <translation>Vencimiento</translation>
    </message>
    <message>
        <source>Id of our export</source>
        <translation>Identificador de nuestra exportación</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>Segundo nombre</translation>
    </message>
    <message>
        <source>Suffix of the name</source>
        <translation>Sufijo del nombre</translation>
    </message>
    <message>
        <source>Left alone: worked out by the program</source>
        <translation>Se deja aparte: lo calcula el programa</translation>
    </message>
    <message>
        <source>Left alone: row number</source>
        <translation>Se deja aparte: número de fila</translation>
    </message>
    <message>
        <source>Left alone: personal data not kept</source>
        <translation>Se deja aparte: dato personal que no se conserva</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Área</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>One person</source>
        <translation>Una persona</translation>
    </message>
    <message>
        <source>Another person</source>
        <translation>Otra persona</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Depende de</translation>
    </message>
    <message>
        <source>Footnote</source>
        <translation>Nota al pie</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>Nombre en inglés</translation>
    </message>
    <message>
        <source>Name in French</source>
        <translation>Nombre en francés</translation>
    </message>
    <message>
        <source>Name in Spanish</source>
        <translation>Nombre en español</translation>
    </message>
    <message>
        <source>Counts as a country</source>
        <translation>Cuenta como país</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Significa</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
</context>
<context>
    <name>FactsForm</name>
    <message>
        <source>Not known</source>
        <translation>No se sabe</translation>
    </message>
</context>
<context>
    <name>FigureCommands</name>
    <message>
        <source>The sentence is on the clipboard.</source>
        <translation>La frase está en el portapapeles.</translation>
    </message>
    <message>
        <source>The paragraph is on the clipboard.</source>
        <translation>El párrafo está en el portapapeles.</translation>
    </message>
    <message>
        <source>Working out the figures…</source>
        <translation>Calculando las cifras…</translation>
    </message>
</context>
<context>
    <name>FileStep</name>
    <message>
        <source>which file</source>
        <translation>qué archivo</translation>
    </message>
    <message>
        <source>Choose the roster, or drop it here</source>
        <translation>Elija la lista, o suéltela aquí</translation>
    </message>
    <message>
        <source>Excel, OpenDocument or text, as it came. It is only read: you see what would change before anything is kept.</source>
        <translation>Excel, OpenDocument o texto, tal como llegó. Solo se lee: verá lo que cambiaría antes de conservar nada.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Open network</source>
        <translation>Abrir una red</translation>
    </message>
    <message>
        <source>Networks ({pattern})</source>
        <translation>Redes ({pattern})</translation>
    </message>
    <message>
        <source>Import roster</source>
        <translation>Importar una lista</translation>
    </message>
    <message>
        <source>Rosters ({pattern})</source>
        <translation>Listas ({pattern})</translation>
    </message>
    <message>
        <source>All files ({pattern})</source>
        <translation>Todos los archivos ({pattern})</translation>
    </message>
    <message>
        <source>Choose an XLSForm</source>
        <translation>Elegir un XLSForm</translation>
    </message>
    <message>
        <source>XLSForms ({pattern})</source>
        <translation>XLSForms ({pattern})</translation>
    </message>
    <message>
        <source>Choose a list of addresses</source>
        <translation>Elegir una lista de direcciones</translation>
    </message>
    <message>
        <source>Lists ({pattern})</source>
        <translation>Listas ({pattern})</translation>
    </message>
    <message>
        <source>Write as XLSForm</source>
        <translation>Escribir como XLSForm</translation>
    </message>
    <message>
        <source>New network</source>
        <translation>Nueva red</translation>
    </message>
    <message>
        <source>Gender network</source>
        <translation>Red de género</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Guardar una copia</translation>
    </message>
    <message>
        <source>All that is held on {name}</source>
        <translation>Todo lo que se conserva sobre {name}</translation>
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
        <translation>La red</translation>
    </message>
    <message>
        <source>This file is not encrypted: whoever can open it can read it. Keep it where only you have access.</source>
        <translation>Este archivo no está cifrado: quien pueda abrirlo puede leerlo. Guárdelo donde solo usted tenga acceso.</translation>
    </message>
    <message>
        <source>What the window remembers: language, size, files opened last</source>
        <translation>Lo que recuerda la ventana: idioma, tamaño, últimos archivos abiertos</translation>
    </message>
    <message>
        <source>What is kept, and where</source>
        <translation>Qué se conserva y dónde</translation>
    </message>
    <message>
        <source>Folder of the backups</source>
        <translation>Carpeta de las copias de seguridad</translation>
    </message>
    <message>
        <source>Nothing is sent anywhere: the program makes no connection and counts nothing.</source>
        <translation>No se envía nada a ninguna parte: el programa no establece conexiones ni cuenta nada.</translation>
    </message>
    <message>
        <source>Holds from the next opening of a network on; earlier backups stay where they are.</source>
        <translation>Rige desde la próxima apertura de una red; las copias anteriores quedan donde están.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Predeterminado</translation>
    </message>
</context>
<context>
    <name>FilesPart</name>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Qué es</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>Incorporado</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Files that came in</source>
        <translation>Archivos recibidos</translation>
    </message>
    <message>
        <source>Every file that came in, kept as it came</source>
        <translation>Cada archivo recibido, conservado tal como vino</translation>
    </message>
    <message>
        <source>Open the original</source>
        <translation>Abrir el original</translation>
    </message>
    <message>
        <source>A copy of the file as it came in, to be read and not written into</source>
        <translation>Una copia del archivo tal como se recibió, para leerla sin escribir en ella</translation>
    </message>
</context>
<context>
    <name>FillInDialog</name>
    <message>
        <source>Fill in what is missing</source>
        <translation>Completar lo que falta</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message>
        <source>Filters in force</source>
        <translation>Filtros en vigor</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Quitar todos</translation>
    </message>
    <message>
        <source>{facet}: {values}</source>
        <translation>{facet}: {values}</translation>
    </message>
    <message>
        <source>Take away the filter {filter}</source>
        <translation>Quitar el filtro {filter}</translation>
    </message>
    <message>
        <source>{count} values</source>
        <translation>{count} valores</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>No se sabe</translation>
    </message>
</context>
<context>
    <name>FindingGrid</name>
    <message>
        <source>UN-SWAP by criterion and level</source>
        <translation>ONU-SWAP por criterio y nivel</translation>
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
        <translation>Todos los niveles</translation>
    </message>
    <message>
        <source>{met} met · {not_met} not met · {unknown} unknown</source>
        <translation>{met} cumplido · {not_met} no cumplido · {unknown} desconocido</translation>
    </message>
</context>
<context>
    <name>FlagField</name>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
</context>
<context>
    <name>FocalPointsPage</name>
    <message>
        <source>Focal points</source>
        <translation>Puntos focales</translation>
    </message>
    <message>
        <source>Import roster…</source>
        <translation>Importar una lista…</translation>
    </message>
    <message>
        <source>New focal point</source>
        <translation>Nuevo punto focal</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
</context>
<context>
    <name>ForgettingDialog</name>
    <message>
        <source>Anonymize former focal points</source>
        <translation>Anonimizar a antiguos puntos focales</translation>
    </message>
    <message>
        <source>Anonymize</source>
        <translation>Anonimizar</translation>
    </message>
    <message>
        <source>Take the names away</source>
        <translation>Quitar los nombres</translation>
    </message>
    <message>
        <source>Forget for good</source>
        <translation>Olvidar para siempre</translation>
    </message>
    <message>
        <source>I know that this cannot be undone</source>
        <translation>Sé que esto no puede deshacerse</translation>
    </message>
    <message>
        <source>Forget 1 person for good</source>
        <translation>Olvidar a 1 persona para siempre</translation>
    </message>
    <message>
        <source>Forget {count} people for good</source>
        <translation>Olvidar a {count} personas para siempre</translation>
    </message>
    <message>
        <source>Anonymize 1 person</source>
        <translation>Anonimizar a 1 persona</translation>
    </message>
    <message>
        <source>Anonymize {count} people</source>
        <translation>Anonimizar a {count} personas</translation>
    </message>
    <message>
        <source>One person left before {date}: the names of former focal points are kept {years} years.</source>
        <translation>Una persona se fue antes del {date}: los nombres de antiguos puntos focales se conservan {years} años.</translation>
    </message>
    <message>
        <source>{count} people left before {date}: the names of former focal points are kept {years} years.</source>
        <translation>{count} personas se fueron antes del {date}: los nombres de antiguos puntos focales se conservan {years} años.</translation>
    </message>
    <message>
        <source>Names, addresses and free text go. Dates, office, sex, category and grade stay, and so do the figures of earlier years. The history and the backups keep the names; it can be undone.</source>
        <translation>Se quitan los nombres, las direcciones y los textos libres. Quedan las fechas, la oficina, el sexo, la categoría y el grado, así como las cifras de años anteriores. El historial y las copias conservan los nombres; puede deshacerse.</translation>
    </message>
    <message>
        <source>The same, and the names leave the history and every byte of the file too. Steps that touched these people can no longer be taken back. This cannot be undone.</source>
        <translation>Lo mismo, y los nombres salen también del historial y de cada byte del archivo. Los pasos que tocaron a estas personas ya no podrán revertirse. Esto no puede deshacerse.</translation>
    </message>
    <message>
        <source>Includes 1 person who was removed or anonymized earlier, whom the history still names.</source>
        <translation>Incluye a 1 persona eliminada o anonimizada antes, a la que el historial aún nombra.</translation>
    </message>
    <message>
        <source>Includes {count} people who were removed or anonymized earlier, whom the history still names.</source>
        <translation>Incluye a {count} personas eliminadas o anonimizadas antes, a las que el historial aún nombra.</translation>
    </message>
    <message>
        <source>Also remove the backup that holds the names</source>
        <translation>Eliminar también la copia que contiene los nombres</translation>
    </message>
    <message>
        <source>Also remove the {count} backups that hold the names</source>
        <translation>Eliminar también las {count} copias que contienen los nombres</translation>
    </message>
    <message>
        <source>Former focal points</source>
        <translation>Antiguos puntos focales</translation>
    </message>
</context>
<context>
    <name>FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>GapCard</name>
    <message>
        <source>What the list counts</source>
        <translation>Lo que cuenta la lista</translation>
    </message>
    <message>
        <source>Search this list</source>
        <translation>Buscar en esta lista</translation>
    </message>
    <message>
        <source>Show only</source>
        <translation>Mostrar solo</translation>
    </message>
    <message>
        <source>Terms that end within</source>
        <translation>Vencimientos dentro de</translation>
    </message>
    <message>
        <source>Nothing is missing here</source>
        <translation>Aquí no falta nada</translation>
    </message>
    <message>
        <source>Every line that there was has been mended.</source>
        <translation>Todas las líneas que había quedaron resueltas.</translation>
    </message>
    <message>
        <source>No office yet</source>
        <translation>Aún no hay oficina</translation>
    </message>
    <message>
        <source>Offices come with the first roster, or are added one by one.</source>
        <translation>Las oficinas llegan con la primera lista, o se añaden una a una.</translation>
    </message>
    <message>
        <source>New office…</source>
        <translation>Nueva oficina…</translation>
    </message>
    <message>
        <source>Import roster…</source>
        <translation>Importar una lista…</translation>
    </message>
    <message>
        <source>Reading the list…</source>
        <translation>Leyendo la lista…</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>{mark} {count}</source>
        <translation>{mark} {count}</translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation>{count} días</translation>
    </message>
    <message>
        <source>{chosen} of {count} chosen</source>
        <translation>{chosen} de {count} elegidos</translation>
    </message>
    <message>
        <source>{count} of {whole}</source>
        <translation>{count} de {whole}</translation>
    </message>
    <message>
        <source>1 line</source>
        <translation>1 línea</translation>
    </message>
    <message>
        <source>{count} lines</source>
        <translation>{count} líneas</translation>
    </message>
</context>
<context>
    <name>GapCommands</name>
    <message>
        <source>Lists of gaps</source>
        <translation>Listas de carencias</translation>
    </message>
    <message>
        <source>Workbooks ({pattern})</source>
        <translation>Libros ({pattern})</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Writing {name}…</source>
        <translation>Escribiendo {name}…</translation>
    </message>
</context>
<context>
    <name>GroupsDialog</name>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Nuevo grupo</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Remove the group</source>
        <translation>Eliminar el grupo</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Miembros</translation>
    </message>
    <message>
        <source>Somebody joins</source>
        <translation>Alguien se une</translation>
    </message>
    <message>
        <source>Day of joining or leaving</source>
        <translation>Día de entrada o salida</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Unirse</translation>
    </message>
    <message>
        <source>Nobody yet.</source>
        <translation>Aún nadie.</translation>
    </message>
    <message>
        <source>since {date}</source>
        <translation>desde el {date}</translation>
    </message>
    <message>
        <source>{name} leaves</source>
        <translation>{name} se va</translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation>Sale</translation>
    </message>
    <message>
        <source>{begun} to {ended}</source>
        <translation>{begun} a {ended}</translation>
    </message>
</context>
<context>
    <name>GroupsTab</name>
    <message>
        <source>Not in any group.</source>
        <translation>En ningún grupo.</translation>
    </message>
    <message>
        <source>Join a group…</source>
        <translation>Unirse a un grupo…</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Salida</translation>
    </message>
</context>
<context>
    <name>GrowthCard</name>
    <message>
        <source>Growth</source>
        <translation>Evolución</translation>
    </message>
    <message>
        <source>The lines begin with the second year.</source>
        <translation>Las líneas empiezan con el segundo año.</translation>
    </message>
    <message>
        <source>Each year as at {date}.</source>
        <translation>Cada año al {date}.</translation>
    </message>
    <message>
        <source>focal points</source>
        <translation>puntos focales</translation>
    </message>
    <message>
        <source>countries</source>
        <translation>países</translation>
    </message>
</context>
<context>
    <name>HandOverDialog</name>
    <message>
        <source>Successor</source>
        <translation>Persona sucesora</translation>
    </message>
    <message>
        <source>Somebody known…</source>
        <translation>Alguien ya conocido…</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Why {name} leaves</source>
        <translation>Por qué se va {name}</translation>
    </message>
    <message>
        <source>Hand over to a successor</source>
        <translation>Traspasar a una persona sucesora</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Traspasar</translation>
    </message>
    <message>
        <source>Say who takes over.</source>
        <translation>Diga quién asume la función.</translation>
    </message>
    <message>
        <source>Look at the note below. Press “Hand over” again if this is somebody new.</source>
        <translation>Mire la nota de abajo. Pulse «Traspasar» otra vez si es alguien nuevo.</translation>
    </message>
    <message>
        <source>As before: {state}</source>
        <translation>Como antes: {state}</translation>
    </message>
    <message>
        <source>Terms of reference belong to a person&apos;s post: say what is known of the successor&apos;s.</source>
        <translation>El mandato pertenece al puesto de una persona: diga lo que se sabe del de la persona sucesora.</translation>
    </message>
</context>
<context>
    <name>HistoryCommands</name>
    <message>
        <source>Undone: {step}</source>
        <translation>Deshecho: {step}</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Taken back: {step}</source>
        <translation>Revertido: {step}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Backed up and verified</source>
        <translation>Copia hecha y verificada</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>Haciendo la copia…</translation>
    </message>
    <message>
        <source>Nobody is to be anonymized: nobody left more than {years} years ago.</source>
        <translation>No hay a quién anonimizar: nadie se fue hace más de {years} años.</translation>
    </message>
    <message>
        <source>These backups could not be removed, remove them by hand: {names}</source>
        <translation>Estas copias no pudieron eliminarse, elimínelas a mano: {names}</translation>
    </message>
    <message>
        <source>Forgetting…</source>
        <translation>Olvidando…</translation>
    </message>
    <message>
        <source>Taking back a step…</source>
        <translation>Revirtiendo un paso…</translation>
    </message>
    <message>
        <source>Done again: {step}</source>
        <translation>Rehecho: {step}</translation>
    </message>
</context>
<context>
    <name>HistoryFacets</name>
    <message>
        <source>What was done</source>
        <translation>Lo que se hizo</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Por quién</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>No se sabe</translation>
    </message>
</context>
<context>
    <name>HistoryFilters</name>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>Buscar en el historial</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Oficina</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>eliminado</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Lo que se hizo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Fichas</translation>
    </message>
    <message>
        <source>{date}, {time}</source>
        <translation>{date}, {time}</translation>
    </message>
    <message>
        <source>undone by {who}, {moment}</source>
        <translation>deshecho por {who}, {moment}</translation>
    </message>
    <message>
        <source>undone, {moment}</source>
        <translation>deshecho, {moment}</translation>
    </message>
    <message>
        <source>{step} – {undone}</source>
        <translation>{step} – {undone}</translation>
    </message>
    <message>
        <source>{day} · 1 step</source>
        <translation>{day} · 1 paso</translation>
    </message>
    <message>
        <source>{day} · {count} steps</source>
        <translation>{day} · {count} pasos</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Lo que se muestra</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Lo que se hizo</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
</context>
<context>
    <name>HistoryTab</name>
    <message>
        <source>Older steps stand in the history.</source>
        <translation>Los pasos más antiguos están en el historial.</translation>
    </message>
    <message>
        <source>{step} (undone)</source>
        <translation>{step} (deshecho)</translation>
    </message>
    <message>
        <source>Take back: {step}</source>
        <translation>Revertir: {step}</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Revertir</translation>
    </message>
</context>
<context>
    <name>HomeCharts</name>
    <message>
        <source>As at {date}.</source>
        <translation>Al {date}.</translation>
    </message>
</context>
<context>
    <name>HomeEmpty</name>
    <message>
        <source>This network knows nobody yet</source>
        <translation>Esta red aún no conoce a nadie</translation>
    </message>
    <message>
        <source>Import the roster you have, or enter the first person. Or try things on the example.</source>
        <translation>Importe la lista que tiene, o introduzca a la primera persona. O pruebe con el ejemplo.</translation>
    </message>
    <message>
        <source>Import roster…</source>
        <translation>Importar una lista…</translation>
    </message>
    <message>
        <source>New focal point</source>
        <translation>Nuevo punto focal</translation>
    </message>
    <message>
        <source>Open the example</source>
        <translation>Abrir el ejemplo</translation>
    </message>
    <message>
        <source>Nobody is a focal point on this date</source>
        <translation>Nadie es punto focal en esta fecha</translation>
    </message>
    <message>
        <source>The network knows people of other dates.</source>
        <translation>La red conoce a personas en otras fechas.</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>Volver a hoy</translation>
    </message>
    <message>
        <source>Choose another date…</source>
        <translation>Elegir otra fecha…</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>Write the summary…</source>
        <translation>Escribir el resumen…</translation>
    </message>
    <message>
        <source>Write the figures, gaps and charts as a workbook</source>
        <translation>Escribir las cifras, carencias y gráficos en un libro</translation>
    </message>
    <message>
        <source>focal points</source>
        <translation>puntos focales</translation>
    </message>
    <message>
        <source>staff category unknown</source>
        <translation>categoría desconocida</translation>
    </message>
    <message>
        <source>countries</source>
        <translation>países</translation>
    </message>
    <message>
        <source>offices</source>
        <translation>oficinas</translation>
    </message>
    <message>
        <source>vacancies</source>
        <translation>vacantes</translation>
    </message>
</context>
<context>
    <name>ImportFlow</name>
    <message>
        <source>Import roster – {step}</source>
        <translation>Importar una lista – {step}</translation>
    </message>
    <message>
        <source>{file} · {count} lists</source>
        <translation>{file} · {count} listas</translation>
    </message>
    <message>
        <source>sheet “{sheet}”</source>
        <translation>hoja «{sheet}»</translation>
    </message>
    <message>
        <source>header in row {row}</source>
        <translation>encabezado en la fila {row}</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>No cambiaría nada.</translation>
    </message>
    <message>
        <source>One step, undone with Ctrl+Z</source>
        <translation>Un solo paso, se deshace con Ctrl+Z</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>Trabajando…</translation>
    </message>
    <message>
        <source>{name} (marked).xlsx</source>
        <translation>{name} (anotado).xlsx</translation>
    </message>
    <message>
        <source>Workbooks ({pattern})</source>
        <translation>Libros ({pattern})</translation>
    </message>
    <message>
        <source>Marked-up copy for the sender</source>
        <translation>Copia anotada para quien lo envió</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Sheet and header</source>
        <translation>Hoja y encabezado</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
    <message>
        <source>Doubts</source>
        <translation>Dudas</translation>
    </message>
    <message>
        <source>What will change</source>
        <translation>Lo que cambiará</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Marked-up copy for the sender…</source>
        <translation>Copia anotada para quien lo envió…</translation>
    </message>
</context>
<context>
    <name>ImportState</name>
    <message>
        <source>Reading {name}…</source>
        <translation>Leyendo {name}…</translation>
    </message>
    <message>
        <source>Planning…</source>
        <translation>Preparando…</translation>
    </message>
    <message>
        <source>Importing {name}…</source>
        <translation>Importando {name}…</translation>
    </message>
    <message>
        <source>Writing {name}…</source>
        <translation>Escribiendo {name}…</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Cancelado. No se cambió nada.</translation>
    </message>
</context>
<context>
    <name>JoinGroupDialog</name>
    <message>
        <source>Join a group</source>
        <translation>Unirse a un grupo</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Unirse</translation>
    </message>
    <message>
        <source>A new group…</source>
        <translation>Un grupo nuevo…</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>Nombre del grupo</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
</context>
<context>
    <name>KeyModel</name>
    <message>
        <source>What it does</source>
        <translation>Lo que hace</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Go to the next or the row before</source>
        <translation>Ir a la fila siguiente o anterior</translation>
    </message>
    <message>
        <source>Go to the first or last column</source>
        <translation>Ir a la primera o la última columna</translation>
    </message>
    <message>
        <source>Go to the first or last row</source>
        <translation>Ir a la primera o la última fila</translation>
    </message>
    <message>
        <source>Go a page down or up</source>
        <translation>Bajar o subir una página</translation>
    </message>
    <message>
        <source>Choose further rows</source>
        <translation>Seleccionar más filas</translation>
    </message>
    <message>
        <source>Choose all rows</source>
        <translation>Seleccionar todas las filas</translation>
    </message>
    <message>
        <source>Sort by a column, by its place</source>
        <translation>Ordenar por una columna, según su lugar</translation>
    </message>
    <message>
        <source>Sort by a further column</source>
        <translation>Ordenar además por otra columna</translation>
    </message>
    <message>
        <source>Edit the cell</source>
        <translation>Editar la celda</translation>
    </message>
    <message>
        <source>Leave the cell as it was</source>
        <translation>Dejar la celda como estaba</translation>
    </message>
    <message>
        <source>Go to the next or the control before</source>
        <translation>Ir al elemento siguiente o anterior</translation>
    </message>
    <message>
        <source>Press a button, tick a box</source>
        <translation>Pulsar un botón, marcar una casilla</translation>
    </message>
    <message>
        <source>In lists and forms</source>
        <translation>En listas y formularios</translation>
    </message>
</context>
<context>
    <name>LanguageModel</name>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>Hints</source>
        <translation>Indicaciones</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>{language} · shown where words lack</source>
        <translation>{language} · se muestra donde falta texto</translation>
    </message>
    <message>
        <source>{said} of {all}</source>
        <translation>{said} de {all}</translation>
    </message>
    <message>
        <source>In the sheet: {name}</source>
        <translation>En la hoja: {name}</translation>
    </message>
    <message>
        <source>{count} missing: Enter or a double click goes to the first</source>
        <translation>Faltan {count}: Intro o un doble clic lleva al primero</translation>
    </message>
</context>
<context>
    <name>LanguagesField</name>
    <message>
        <source>French, English</source>
        <translation>francés, inglés</translation>
    </message>
</context>
<context>
    <name>LanguagesPart</name>
    <message>
        <source>Languages of the form</source>
        <translation>Idiomas del formulario</translation>
    </message>
    <message>
        <source>Show where words lack</source>
        <translation>Mostrar donde falta texto</translation>
    </message>
    <message>
        <source>Rename in the sheet</source>
        <translation>Renombrar en la hoja</translation>
    </message>
    <message>
        <source>Remove with its words</source>
        <translation>Eliminar con sus textos</translation>
    </message>
    <message>
        <source>Enter on a count goes to the first words that are missing; F8 goes on to the next.</source>
        <translation>Intro sobre un número lleva al primer texto que falta; F8 pasa al siguiente.</translation>
    </message>
</context>
<context>
    <name>LevelDots</name>
    <message>
        <source>{area}: {level} of {most}</source>
        <translation>{area}: {level} de {most}</translation>
    </message>
</context>
<context>
    <name>LicencesDialog</name>
    <message>
        <source>Licences</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>Shipped with focalnet</source>
        <translation>Se entrega con focalnet</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Texto de la licencia</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Licence: {name}</source>
        <translation>Licencia: {name}</translation>
    </message>
</context>
<context>
    <name>LimitsPart</name>
    <message>
        <source>The least that is allowed</source>
        <translation>Lo mínimo admitido</translation>
    </message>
    <message>
        <source>The most that is allowed</source>
        <translation>Lo máximo admitido</translation>
    </message>
    <message>
        <source>Allowed if, as an expression</source>
        <translation>Admitido si, como expresión</translation>
    </message>
    <message>
        <source>An expression…</source>
        <translation>Una expresión…</translation>
    </message>
    <message>
        <source>from</source>
        <translation>de</translation>
    </message>
    <message>
        <source>to</source>
        <translation>a</translation>
    </message>
</context>
<context>
    <name>ListCommands</name>
    <message>
        <source>Writing {name}…</source>
        <translation>Escribiendo {name}…</translation>
    </message>
    <message>
        <source>Workbooks ({pattern})</source>
        <translation>Libros ({pattern})</translation>
    </message>
    <message>
        <source>Write this list as a workbook</source>
        <translation>Escribir esta lista en un libro</translation>
    </message>
    <message>
        <source>as at {date}</source>
        <translation>al {date}</translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message>
        <source>Double-click or press F2 to rename.</source>
        <translation>Haga doble clic o pulse F2 para cambiar el nombre.</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entradas</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Name of a new entry</source>
        <translation>Nombre de una entrada nueva</translation>
    </message>
    <message>
        <source>Code, for example sw</source>
        <translation>Código, por ejemplo sw</translation>
    </message>
    <message>
        <source>Code of a new entry</source>
        <translation>Código de una entrada nueva</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
</context>
<context>
    <name>ListPart</name>
    <message>
        <source>Find in this list</source>
        <translation>Buscar en esta lista</translation>
    </message>
</context>
<context>
    <name>LookPage</name>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Holgado</translation>
    </message>
    <message>
        <source>Close together</source>
        <translation>Compacto</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Idioma de la ventana</translation>
    </message>
    <message>
        <source>Workbooks ask for theirs.</source>
        <translation>En los libros se pregunta el idioma.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Of the system’s own size.</source>
        <translation>Del tamaño propio del sistema.</translation>
    </message>
    <message>
        <source>Rows of lists</source>
        <translation>Filas de las listas</translation>
    </message>
</context>
<context>
    <name>MailWordsDialog</name>
    <message>
        <source>What the mails say</source>
        <translation>Lo que dicen los correos</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>As the program has it</source>
        <translation>Como viene en el programa</translation>
    </message>
    <message>
        <source>Filled in for each person: {names}</source>
        <translation>Se rellenan para cada persona: {names}</translation>
    </message>
</context>
<context>
    <name>MailsDialog</name>
    <message>
        <source>Prepare mails</source>
        <translation>Preparar correos</translation>
    </message>
    <message>
        <source>Choose the folder…</source>
        <translation>Elegir la carpeta…</translation>
    </message>
    <message>
        <source>A draft for each person, the form attached. Open them in your mail program and send.</source>
        <translation>Un borrador por persona, con el formulario adjunto. Ábralos en su programa de correo y envíelos.</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>Invitaciones</translation>
    </message>
    <message>
        <source>Reminders, for who has not answered</source>
        <translation>Recordatorios, para quien no ha respondido</translation>
    </message>
    <message>
        <source>Thanks, for who has answered</source>
        <translation>Agradecimientos, para quien ha respondido</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Only the {count} of the list</source>
        <translation>Solo los {count} de la lista</translation>
    </message>
    <message>
        <source>Only the one of the list</source>
        <translation>Solo el de la lista</translation>
    </message>
    <message>
        <source>What they say…</source>
        <translation>Lo que dicen…</translation>
    </message>
    <message>
        <source>There is nobody to write to today.</source>
        <translation>Hoy no hay a quién escribir.</translation>
    </message>
    <message>
        <source>1 draft will be written.</source>
        <translation>Se escribirá 1 borrador.</translation>
    </message>
    <message>
        <source>{count} drafts will be written.</source>
        <translation>Se escribirán {count} borradores.</translation>
    </message>
    <message>
        <source>Written to less than {days} days ago: {count}. The first of them can be reminded on {date}.</source>
        <translation>Contactadas hace menos de {days} días: {count}. A la primera se le puede recordar el {date}.</translation>
    </message>
    <message>
        <source>Without an e-mail address: {names}</source>
        <translation>Sin dirección de correo: {names}</translation>
    </message>
</context>
<context>
    <name>ManyField</name>
    <message>
        <source>Type to find, Enter to tick</source>
        <translation>Escriba para buscar, Intro para marcar</translation>
    </message>
</context>
<context>
    <name>MapCard</name>
    <message>
        <source>Coverage</source>
        <translation>Cobertura</translation>
    </message>
    <message>
        <source>Screen only. {note}</source>
        <translation>Solo en pantalla. {note}</translation>
    </message>
    <message>
        <source>1 country with a focal point</source>
        <translation>1 país con un punto focal</translation>
    </message>
    <message>
        <source>{count} countries with a focal point</source>
        <translation>{count} países con un punto focal</translation>
    </message>
    <message>
        <source>{count} with an office and nobody</source>
        <translation>{count} con oficina y sin nadie</translation>
    </message>
</context>
<context>
    <name>MapLines</name>
    <message>
        <source>No office</source>
        <translation>Sin oficina</translation>
    </message>
    <message>
        <source>An office location, not a counted country</source>
        <translation>Lugar de una oficina, no se cuenta como país</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nadie</translation>
    </message>
    <message>
        <source>1 focal point</source>
        <translation>1 punto focal</translation>
    </message>
    <message>
        <source>{count} focal points</source>
        <translation>{count} puntos focales</translation>
    </message>
    <message>
        <source>1 office</source>
        <translation>1 oficina</translation>
    </message>
    <message>
        <source>{count} offices</source>
        <translation>{count} oficinas</translation>
    </message>
    <message>
        <source>1 place vacant</source>
        <translation>1 vacante</translation>
    </message>
    <message>
        <source>{count} places vacant</source>
        <translation>{count} vacantes</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>Open recent</source>
        <translation>Abrir reciente</translation>
    </message>
    <message>
        <source>{name} (not there any more)</source>
        <translation>{name} (ya no está)</translation>
    </message>
    <message>
        <source>No network was opened yet</source>
        <translation>Aún no se ha abierto ninguna red</translation>
    </message>
    <message>
        <source>Forget these</source>
        <translation>Olvidar estas</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Merge two people</source>
        <translation>Fusionar a dos personas</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionar</translation>
    </message>
    <message>
        <source>Appointments, groups and expertise of both are united. One undo takes it back.</source>
        <translation>Se unen las designaciones, los grupos y los conocimientos de ambas. Basta deshacer una vez para revertirlo todo.</translation>
    </message>
    <message>
        <source>They are two people</source>
        <translation>Son dos personas</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>Designaciones</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
</context>
<context>
    <name>MergeOfficesDialog</name>
    <message>
        <source>Merge two offices</source>
        <translation>Fusionar dos oficinas</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionar</translation>
    </message>
    <message>
        <source>They are the same office. People, offices below and former kinds move to the one that stays; what it lacks is taken from the other.</source>
        <translation>Son la misma oficina. Las personas, las oficinas dependientes y los tipos anteriores pasan a la que queda; lo que le falta se toma de la otra.</translation>
    </message>
    <message>
        <source>Which one stays?</source>
        <translation>¿Cuál queda?</translation>
    </message>
    <message>
        <source>{office} – appointments: {count}</source>
        <translation>{office} – designaciones: {count}</translation>
    </message>
</context>
<context>
    <name>MisfitBlock</name>
    <message>
        <source>Answer to {question}</source>
        <translation>Respuesta a {question}</translation>
    </message>
    <message>
        <source>It was a slip in typing</source>
        <translation>Fue un error al escribir</translation>
    </message>
    <message>
        <source>It was said in other words</source>
        <translation>Se dijo con otras palabras</translation>
    </message>
    <message>
        <source>Another answer rules it out</source>
        <translation>Otra respuesta lo excluye</translation>
    </message>
    <message>
        <source>They said so when asked</source>
        <translation>Lo dijo la persona al preguntarle</translation>
    </message>
    <message>
        <source>It cannot be read</source>
        <translation>No se puede leer</translation>
    </message>
    <message>
        <source>Why it is mended</source>
        <translation>Por qué se corrige</translation>
    </message>
    <message>
        <source>The same for 1 other who wrote this</source>
        <translation>Igual para otra que lo escribió</translation>
    </message>
    <message>
        <source>The same for {count} others who wrote this</source>
        <translation>Igual para otras {count} que lo escribieron</translation>
    </message>
    <message>
        <source>Mend</source>
        <translation>Corregir</translation>
    </message>
    <message>
        <source>Leave it unanswered</source>
        <translation>Dejar sin respuesta</translation>
    </message>
</context>
<context>
    <name>MorePart</name>
    <message>
        <source>Only to be read, not to be changed</source>
        <translation>Solo para leer, no para cambiar</translation>
    </message>
    <message>
        <source>As it comes</source>
        <translation>Tal cual</translation>
    </message>
    <message>
        <source>As one table: the same choices for each question</source>
        <translation>Como una tabla: las mismas opciones en cada pregunta</translation>
    </message>
    <message>
        <source>On one page</source>
        <translation>En una página</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Menos</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Más…</translation>
    </message>
    <message>
        <source>Name in data</source>
        <translation>Nombre en los datos</translation>
    </message>
    <message>
        <source>First answer</source>
        <translation>Primera respuesta</translation>
    </message>
    <message>
        <source>Choices offered if</source>
        <translation>Opciones ofrecidas si</translation>
    </message>
    <message>
        <source>Worked out as</source>
        <translation>Cálculo</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Section shown</source>
        <translation>Sección mostrada</translation>
    </message>
</context>
<context>
    <name>NetworkCommands</name>
    <message>
        <source>Writing {name}…</source>
        <translation>Escribiendo {name}…</translation>
    </message>
    <message>
        <source>Building the example network…</source>
        <translation>Construyendo la red de ejemplo…</translation>
    </message>
</context>
<context>
    <name>NetworkOffers</name>
    <message>
        <source>{facets} · “{text}”</source>
        <translation>{facets} · «{text}»</translation>
    </message>
    <message>
        <source>Focal points: {facets}</source>
        <translation>Puntos focales: {facets}</translation>
    </message>
    <message>
        <source>{values} or {last}</source>
        <translation>{values} o {last}</translation>
    </message>
    <message>
        <source>ToR {state}</source>
        <translation>Mandato {state}</translation>
    </message>
    <message>
        <source>All focal points with “{text}”</source>
        <translation>Todos los puntos focales con «{text}»</translation>
    </message>
</context>
<context>
    <name>NewSurveyDialog</name>
    <message>
        <source>Every question can be changed afterwards. A round that is open keeps its questions.</source>
        <translation>Cada pregunta puede cambiarse después. Una ronda abierta conserva sus preguntas.</translation>
    </message>
    <message>
        <source>New survey</source>
        <translation>Nueva encuesta</translation>
    </message>
    <message>
        <source>Add the survey</source>
        <translation>Añadir la encuesta</translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation>Cuestionarios</translation>
    </message>
    <message>
        <source>From an XLSForm file…</source>
        <translation>De un archivo XLSForm…</translation>
    </message>
    <message>
        <source>One of your own, or of KoboToolbox or ODK. It can be dropped here.</source>
        <translation>Uno propio, o de KoboToolbox u ODK. Se puede soltar aquí.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Reading the templates…</source>
        <translation>Leyendo los modelos…</translation>
    </message>
    <message>
        <source>Reading {name}…</source>
        <translation>Leyendo {name}…</translation>
    </message>
    <message>
        <source>Kept, but not asked in an Excel form: {names}</source>
        <translation>Se conserva, pero no se pregunta en el formulario de Excel: {names}</translation>
    </message>
    <message>
        <source>Without questions yet</source>
        <translation>Aún sin preguntas</translation>
    </message>
    <message>
        <source>You write every question, in any languages.</source>
        <translation>Usted escribe cada pregunta, en los idiomas que quiera.</translation>
    </message>
    <message>
        <source>My survey</source>
        <translation>Mi encuesta</translation>
    </message>
    <message>
        <source>{count} questions</source>
        <translation>{count} preguntas</translation>
    </message>
    <message>
        <source>1 question</source>
        <translation>1 pregunta</translation>
    </message>
    <message>
        <source>about 1 minute to answer</source>
        <translation>cerca de 1 minuto para responder</translation>
    </message>
    <message>
        <source>about {count} minutes to answer</source>
        <translation>cerca de {count} minutos para responder</translation>
    </message>
</context>
<context>
    <name>NoteLine</name>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
</context>
<context>
    <name>OfferList</name>
    <message>
        <source>What is found</source>
        <translation>Lo que se encuentra</translation>
    </message>
    <message>
        <source>Nothing is found. Fewer letters find more.</source>
        <translation>No se encuentra nada. Con menos letras se encuentra más.</translation>
    </message>
</context>
<context>
    <name>OfficeDialog</name>
    <message>
        <source>Edit the office</source>
        <translation>Editar la oficina</translation>
    </message>
    <message>
        <source>New office</source>
        <translation>Nueva oficina</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Add the office</source>
        <translation>Añadir la oficina</translation>
    </message>
    <message>
        <source>A correction: it was always so</source>
        <translation>Una corrección: siempre fue así</translation>
    </message>
    <message>
        <source>Its kind changed on a day</source>
        <translation>Su tipo cambió un día</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Depende de</translation>
    </message>
    <message>
        <source>Footnote</source>
        <translation>Nota al pie</translation>
    </message>
    <message>
        <source>{kind} until {date}</source>
        <translation>{kind} hasta el {date}</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>As the country: {region}</source>
        <translation>Como el país: {region}</translation>
    </message>
    <message>
        <source>As the country</source>
        <translation>Como el país</translation>
    </message>
</context>
<context>
    <name>OfficeField</name>
    <message>
        <source>Name, city or country</source>
        <translation>Nombre, ciudad o país</translation>
    </message>
    <message>
        <source>a new office</source>
        <translation>una oficina nueva</translation>
    </message>
</context>
<context>
    <name>OpenRoundDialog</name>
    <message>
        <source>Open a round</source>
        <translation>Abrir una ronda</translation>
    </message>
    <message>
        <source>Open the round</source>
        <translation>Abrir la ronda</translation>
    </message>
    <message>
        <source>Who is asked, and what is known of them, is frozen on the day of the facts.</source>
        <translation>A quién se consulta, y lo que se sabe, queda fijado en el día de los datos.</translation>
    </message>
    <message>
        <source>Who asks, as the forms and mails say it</source>
        <translation>Quién firma los envíos</translation>
    </message>
    <message>
        <source>The e-mail address that forms go back to</source>
        <translation>Dirección de devolución</translation>
    </message>
    <message>
        <source>Why, and what happens with the answers</source>
        <translation>Por qué, y qué se hace con las respuestas</translation>
    </message>
    <message>
        <source>Ask each one’s supervisor the same</source>
        <translation>Preguntar lo mismo al supervisor de cada uno</translation>
    </message>
    <message>
        <source>Confidential: answers are kept apart from names</source>
        <translation>Confidencial: las respuestas se conservan aparte de los nombres</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Encuesta</translation>
    </message>
    <message>
        <source>Name of the round</source>
        <translation>Nombre de la ronda</translation>
    </message>
    <message>
        <source>Answers are due</source>
        <translation>Respuestas hasta el</translation>
    </message>
    <message>
        <source>Facts as at</source>
        <translation>Datos al</translation>
    </message>
    <message>
        <source>Target rate</source>
        <translation>Meta de respuesta</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Remitente</translation>
    </message>
    <message>
        <source>Forms go back to</source>
        <translation>Formularios de vuelta a</translation>
    </message>
    <message>
        <source>Who is asked</source>
        <translation>A quién se consulta</translation>
    </message>
    <message>
        <source>Smallest number of answers shown</source>
        <translation>Menor número de respuestas que se muestra</translation>
    </message>
</context>
<context>
    <name>Outgoing</name>
    <message>
        <source>Cancelled. What was written already stays in the folder.</source>
        <translation>Cancelado. Lo ya escrito queda en la carpeta.</translation>
    </message>
    <message>
        <source>Writing forms…</source>
        <translation>Escribiendo los formularios…</translation>
    </message>
    <message>
        <source>Writing mail drafts…</source>
        <translation>Escribiendo los borradores de correo…</translation>
    </message>
</context>
<context>
    <name>PageMakers</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>From a date…</source>
        <translation>Desde una fecha…</translation>
    </message>
</context>
<context>
    <name>PageModel</name>
    <message>
        <source>Page {page}</source>
        <translation>Página {page}</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Chosen last</source>
        <translation>Elegido hace poco</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Focal points</source>
        <translation>Puntos focales</translation>
    </message>
    <message>
        <source>Offices</source>
        <translation>Oficinas</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Países</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Vistas guardadas</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Órdenes</translation>
    </message>
    <message>
        <source>Opened last</source>
        <translation>Abiertas hace poco</translation>
    </message>
    <message>
        <source>Nothing is found</source>
        <translation>No se encuentra nada</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Página {page} de {pages}</translation>
    </message>
</context>
<context>
    <name>ParityPage</name>
    <message>
        <source>Both ends lie inside the zone. Offices too small are left out.</source>
        <translation>Ambos límites están dentro de la zona. Las oficinas demasiado pequeñas no cuentan.</translation>
    </message>
    <message>
        <source>per cent</source>
        <translation>por ciento</translation>
    </message>
    <message>
        <source>staff</source>
        <translation>funcionarios</translation>
    </message>
    <message>
        <source>An office with ten international staff is too small to be counted.</source>
        <translation>Una oficina con diez funcionarios internacionales es demasiado pequeña para contarse.</translation>
    </message>
    <message>
        <source>Of ten international staff, no number of women is in the zone.</source>
        <translation>De diez funcionarios internacionales, ningún número de mujeres está en la zona.</translation>
    </message>
    <message>
        <source>Of ten international staff, {first} to {last} women are in the zone.</source>
        <translation>De diez funcionarios internacionales, de {first} a {last} mujeres están en la zona.</translation>
    </message>
</context>
<context>
    <name>Parted</name>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
</context>
<context>
    <name>PasteDialog</name>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Paste {count} cells</source>
        <translation>Pegar {count} celdas</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Lo que cambiaría</translation>
    </message>
    <message>
        <source>{cells} cells in {rows} rows would change.</source>
        <translation>Cambiarían {cells} celdas en {rows} filas.</translation>
    </message>
    <message>
        <source>{count} cannot be taken and stay as they are: choose one to see why.</source>
        <translation>{count} no se pueden aceptar y quedan como están: elija una para ver por qué.</translation>
    </message>
    <message>
        <source>{count} lie beyond the end of the list.</source>
        <translation>{count} quedan más allá del final de la lista.</translation>
    </message>
</context>
<context>
    <name>PeopleCommands</name>
    <message>
        <source>Both appointments are of one person. Choose two people to merge.</source>
        <translation>Ambas designaciones son de una misma persona. Elija a dos personas para fusionarlas.</translation>
    </message>
</context>
<context>
    <name>PeopleList</name>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Last mailed</source>
        <translation>Último correo</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>People who were asked</source>
        <translation>Personas consultadas</translation>
    </message>
    <message>
        <source>Find somebody</source>
        <translation>Buscar a alguien</translation>
    </message>
    <message>
        <source>All {count}</source>
        <translation>Las {count}</translation>
    </message>
    <message>
        <source>These reach the target: {count}</source>
        <translation>Con estas se alcanza la meta: {count}</translation>
    </message>
    <message>
        <source>{fact}: {value}</source>
        <translation>{fact}: {value}</translation>
    </message>
    <message>
        <source>Take away the filter {filter}</source>
        <translation>Quitar el filtro {filter}</translation>
    </message>
    <message>
        <source>Supervisor of {name}</source>
        <translation>Supervisor de {name}</translation>
    </message>
    <message>
        <source>{kind}, not sent yet</source>
        <translation>{kind}, aún sin enviar</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>waits for you</source>
        <translation>espera su decisión</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>respondió</translation>
    </message>
    <message>
        <source>no longer asked</source>
        <translation>ya no consultada</translation>
    </message>
</context>
<context>
    <name>PeopleTab</name>
    <message>
        <source>{count} responses wait for a decision</source>
        <translation>{count} respuestas esperan una decisión</translation>
    </message>
    <message>
        <source>1 response waits for a decision</source>
        <translation>1 respuesta espera una decisión</translation>
    </message>
    <message>
        <source>The target of {target} per cent is reached.</source>
        <translation>Se ha alcanzado la meta del {target} por ciento.</translation>
    </message>
    <message>
        <source>1 more answer reaches the target of {target} per cent.</source>
        <translation>Con 1 respuesta más se alcanza la meta del {target} por ciento.</translation>
    </message>
    <message>
        <source>{count} more answers reach the target of {target} per cent.</source>
        <translation>Con {count} respuestas más se alcanza la meta del {target} por ciento.</translation>
    </message>
    <message>
        <source>Write {count} forms…</source>
        <translation>Escribir {count} formularios…</translation>
    </message>
    <message>
        <source>Write 1 form…</source>
        <translation>Escribir 1 formulario…</translation>
    </message>
    <message>
        <source>Mark 1 draft as sent</source>
        <translation>Marcar 1 borrador como enviado</translation>
    </message>
    <message>
        <source>Mark {count} drafts as sent</source>
        <translation>Marcar {count} borradores como enviados</translation>
    </message>
    <message>
        <source>Ask them again</source>
        <translation>Volver a consultarlas</translation>
    </message>
    <message>
        <source>Ask them no longer</source>
        <translation>No consultarlas más</translation>
    </message>
    <message>
        <source>Wrote 1 form into {folder}</source>
        <translation>Se ha escrito 1 formulario en {folder}</translation>
    </message>
    <message>
        <source>Wrote {count} forms into {folder}</source>
        <translation>Se han escrito {count} formularios en {folder}</translation>
    </message>
    <message>
        <source>Wrote 1 mail draft into {folder}. Mark it as sent when it is.</source>
        <translation>Se ha escrito 1 borrador en {folder}. Márquelo como enviado cuando lo esté.</translation>
    </message>
    <message>
        <source>Wrote {count} mail drafts into {folder}. Mark them as sent when they are.</source>
        <translation>Se han escrito {count} borradores en {folder}. Márquelos como enviados cuando lo estén.</translation>
    </message>
    <message>
        <source>Wrote a blank form and a page to print into {folder}</source>
        <translation>Se escribieron un formulario en blanco y una página para imprimir en {folder}</translation>
    </message>
    <message>
        <source>Wrote a blank form and a page to print in each of {count} languages into {folder}</source>
        <translation>Se escribió un formulario en blanco y una página para imprimir en {folder}, en {count} idiomas</translation>
    </message>
    <message>
        <source>The folder for the forms</source>
        <translation>La carpeta para los formularios</translation>
    </message>
    <message>
        <source>The folder for the blank forms</source>
        <translation>La carpeta de los formularios en blanco</translation>
    </message>
    <message>
        <source>The folder for the mail drafts</source>
        <translation>La carpeta para los borradores</translation>
    </message>
    <message>
        <source>Marked 1 mail as sent.</source>
        <translation>1 correo marcado como enviado.</translation>
    </message>
    <message>
        <source>Marked {count} mails as sent.</source>
        <translation>{count} correos marcados como enviados.</translation>
    </message>
    <message>
        <source>Asked again: {count}</source>
        <translation>Consultadas de nuevo: {count}</translation>
    </message>
    <message>
        <source>Asked no longer: {count}</source>
        <translation>Ya no consultadas: {count}</translation>
    </message>
    <message>
        <source>1 address is on the clipboard. Put it in the field BCC.</source>
        <translation>Hay 1 dirección en el portapapeles. Póngala en el campo CCO.</translation>
    </message>
    <message>
        <source>{count} addresses are on the clipboard. Put them in the field BCC.</source>
        <translation>Hay {count} direcciones en el portapapeles. Póngalas en el campo CCO.</translation>
    </message>
    <message>
        <source>Write forms…</source>
        <translation>Escribir formularios…</translation>
    </message>
    <message>
        <source>Prepare mails…</source>
        <translation>Preparar correos…</translation>
    </message>
    <message>
        <source>Copy addresses</source>
        <translation>Copiar direcciones</translation>
    </message>
    <message>
        <source>How the round stands</source>
        <translation>Cómo va la ronda</translation>
    </message>
</context>
<context>
    <name>PerCentField</name>
    <message>
        <source>per cent</source>
        <translation>por ciento</translation>
    </message>
</context>
<context>
    <name>PeriodModel</name>
    <message>
        <source>Appointment</source>
        <translation>Designación</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
</context>
<context>
    <name>PersonDialog</name>
    <message>
        <source>New focal point</source>
        <translation>Nuevo punto focal</translation>
    </message>
    <message>
        <source>New appointment</source>
        <translation>Nueva designación</translation>
    </message>
    <message>
        <source>Appoint</source>
        <translation>Designar</translation>
    </message>
    <message>
        <source>Look at the note below. Press “Appoint” again if this is somebody new.</source>
        <translation>Mire la nota de abajo. Pulse «Designar» otra vez si es alguien nuevo.</translation>
    </message>
    <message>
        <source>Country of the new office</source>
        <translation>País de la oficina nueva</translation>
    </message>
    <message>
        <source>More facts</source>
        <translation>Más datos</translation>
    </message>
</context>
<context>
    <name>PersonField</name>
    <message>
        <source>Name, office or e-mail</source>
        <translation>Nombre, oficina o correo</translation>
    </message>
    <message>
        <source>a new person</source>
        <translation>una persona nueva</translation>
    </message>
</context>
<context>
    <name>PersonPane</name>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Traspasar…</translation>
    </message>
    <message>
        <source>End…</source>
        <translation>Terminar…</translation>
    </message>
    <message>
        <source>{place} of {all}</source>
        <translation>{place} de {all}</translation>
    </message>
    <message>
        <source>No appointment</source>
        <translation>Ninguna designación</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>hasta el {date}</translation>
    </message>
    <message>
        <source>since {date}</source>
        <translation>desde el {date}</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Expertise</source>
        <translation>Conocimientos</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Previous (Alt+Up)</source>
        <translation>Anterior (Alt+Arriba)</translation>
    </message>
    <message>
        <source>Next (Alt+Down)</source>
        <translation>Siguiente (Alt+Abajo)</translation>
    </message>
    <message>
        <source>New appointment…</source>
        <translation>Nueva designación…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Edit the person…</source>
        <translation>Editar a la persona…</translation>
    </message>
    <message>
        <source>Join a group…</source>
        <translation>Unirse a un grupo…</translation>
    </message>
    <message>
        <source>Export all that is held on the person…</source>
        <translation>Exportar todo lo que se conserva sobre la persona…</translation>
    </message>
    <message>
        <source>Remove the appointment: it never was</source>
        <translation>Eliminar la designación: nunca existió</translation>
    </message>
    <message>
        <source>Remove the person: entered by mistake</source>
        <translation>Eliminar a la persona: introducida por error</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>Designaciones</translation>
    </message>
</context>
<context>
    <name>PersonalPage</name>
    <message>
        <source>years</source>
        <translation>años</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>respuestas</translation>
    </message>
</context>
<context>
    <name>PlanList</name>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Lo que cambiaría</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Tomar</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>No hay diferencias.</translation>
    </message>
    <message>
        <source>not there yet</source>
        <translation>aún no existe</translation>
    </message>
</context>
<context>
    <name>PlanModel</name>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
</context>
<context>
    <name>PlanPart</name>
    <message>
        <source>File or row</source>
        <translation>Archivo o fila</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Qué es</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>What came in</source>
        <translation>Archivos recibidos</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarlo</translation>
    </message>
    <message>
        <source>What came back, before anything is kept</source>
        <translation>Respuestas recibidas, antes de conservar nada</translation>
    </message>
    <message>
        <source>{file}: {tool}</source>
        <translation>{file}: {tool}</translation>
    </message>
    <message>
        <source>All {count}</source>
        <translation>Las {count}</translation>
    </message>
    <message>
        <source>No row says who answered</source>
        <translation>Ninguna fila dice quién respondió</translation>
    </message>
    <message>
        <source>Under “Its columns” you can say which column does. Or count them without names: then nobody of those asked has answered by them.</source>
        <translation>En «Sus columnas» puede indicar la columna que lo dice. O cuéntelas sin nombre: entonces ninguna de las personas consultadas figura como que ha respondido.</translation>
    </message>
    <message>
        <source>Take all of them in as answers without a name</source>
        <translation>Incorporarlas todas como respuestas sin nombre</translation>
    </message>
    <message>
        <source>Take in {count}</source>
        <translation>Incorporar {count}</translation>
    </message>
    <message>
        <source>Note them down</source>
        <translation>Anotarlos</translation>
    </message>
    <message>
        <source>One step, undone with Ctrl+Z. What is doubtful waits for you.</source>
        <translation>Un solo paso, se deshace con Ctrl+Z. Lo dudoso espera su decisión.</translation>
    </message>
    <message>
        <source>None of it holds a new answer.</source>
        <translation>Nada de ello contiene una respuesta nueva.</translation>
    </message>
    <message>
        <source>{names}?</source>
        <translation>¿{names}?</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>Look and language</source>
        <translation>Aspecto e idioma</translation>
    </message>
    <message>
        <source>language of the window, colours, dark, light, size of the text, zoom, rows, density</source>
        <translation>idioma de la ventana, colores, oscuro, claro, tamaño del texto, zoom, filas, densidad</translation>
    </message>
    <message>
        <source>Files and backups</source>
        <translation>Archivos y copias de seguridad</translation>
    </message>
    <message>
        <source>folder, where things are kept, encryption, passphrase, privacy</source>
        <translation>carpeta, dónde se guardan las cosas, cifrado, contraseña, privacidad</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Regiones</translation>
    </message>
    <message>
        <source>region</source>
        <translation>región</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Países</translation>
    </message>
    <message>
        <source>Kosovo, counted, region of a country</source>
        <translation>Kosovo, se cuenta, región de un país</translation>
    </message>
    <message>
        <source>Kinds of office</source>
        <translation>Tipos de oficina</translation>
    </message>
    <message>
        <source>Expertise</source>
        <translation>Conocimientos</translation>
    </message>
    <message>
        <source>Languages people speak</source>
        <translation>Idiomas que se hablan</translation>
    </message>
    <message>
        <source>Grades</source>
        <translation>Grados</translation>
    </message>
    <message>
        <source>UN-SWAP</source>
        <translation>ONU-SWAP</translation>
    </message>
    <message>
        <source>Parity zone</source>
        <translation>Zona de paridad</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Recordatorios</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>Frases</translation>
    </message>
    <message>
        <source>Disclaimer</source>
        <translation>Descargo</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Datos personales</translation>
    </message>
    <message>
        <source>Backups kept</source>
        <translation>Copias que se conservan</translation>
    </message>
    <message>
        <source>Give and take over</source>
        <translation>Dar y tomar</translation>
    </message>
    <message>
        <source>export preferences, import preferences, colleague</source>
        <translation>exportar preferencias, importar preferencias, colega</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>This network is open for reading only.</source>
        <translation>Esta red está abierta solo para lectura.</translation>
    </message>
    <message>
        <source>Undone: {step}</source>
        <translation>Deshecho: {step}</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Buscar un ajuste</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Secciones</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Sección</translation>
    </message>
    <message>
        <source>Changes hold at once.</source>
        <translation>Los cambios rigen al instante.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Undo: {step}</source>
        <translation>Deshacer: {step}</translation>
    </message>
</context>
<context>
    <name>PreviewDialog</name>
    <message>
        <source>Print preview</source>
        <translation>Vista previa de impresión</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Orientación</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Vertical</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Horizontal</translation>
    </message>
    <message>
        <source>The printer did not take the pages. Is it switched on?</source>
        <translation>La impresora no aceptó las páginas. ¿Está encendida?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>1 page</source>
        <translation>1 página</translation>
    </message>
    <message>
        <source>{count} pages</source>
        <translation>{count} páginas</translation>
    </message>
    <message>
        <source>PDF files ({pattern})</source>
        <translation>Archivos PDF ({pattern})</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
</context>
<context>
    <name>ProfileTab</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Escribir</translation>
    </message>
    <message>
        <source>Category, grade</source>
        <translation>Categoría, grado</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Edit person…</source>
        <translation>Editar a la persona…</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>{share} allotted</source>
        <translation>{share} asignado</translation>
    </message>
    <message>
        <source>{share} spent</source>
        <translation>{share} dedicado</translation>
    </message>
    <message>
        <source>Not known: {facts}</source>
        <translation>No se sabe: {facts}</translation>
    </message>
    <message>
        <source>Verified today</source>
        <translation>Verificado hoy</translation>
    </message>
    <message>
        <source>Verified on {date}</source>
        <translation>Verificado el {date}</translation>
    </message>
    <message>
        <source>Never verified</source>
        <translation>Nunca verificado</translation>
    </message>
    <message>
        <source>Write here; it is kept when you leave the field</source>
        <translation>Escriba aquí; se conserva al salir del campo</translation>
    </message>
</context>
<context>
    <name>ProgramCommands</name>
    <message>
        <source>Copied: versions and facts of the file, nothing personal.</source>
        <translation>Copiado: versiones y datos del archivo, nada personal.</translation>
    </message>
</context>
<context>
    <name>ProposalsPart</name>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Qué cambia</translation>
    </message>
    <message>
        <source>Read in</source>
        <translation>Leído en</translation>
    </message>
    <message>
        <source>Proposals to the register</source>
        <translation>Propuestas al registro</translation>
    </message>
    <message>
        <source>The forms say otherwise than the register</source>
        <translation>Los formularios dicen otra cosa que el registro</translation>
    </message>
    <message>
        <source>It changed on a day</source>
        <translation>Cambió en un día dado</translation>
    </message>
    <message>
        <source>Otherwise they are corrections: it was always so</source>
        <translation>Si no, son correcciones: siempre fue así</translation>
    </message>
    <message>
        <source>Changed facts hold from</source>
        <translation>Los datos cambiados rigen desde el</translation>
    </message>
    <message>
        <source>Open the original</source>
        <translation>Abrir el original</translation>
    </message>
    <message>
        <source>All {count}</source>
        <translation>Las {count}</translation>
    </message>
    <message>
        <source>Decided {count}</source>
        <translation>Decididas {count}</translation>
    </message>
    <message>
        <source>Take all {count} over</source>
        <translation>Aceptar las {count}</translation>
    </message>
    <message>
        <source>Take {count} over</source>
        <translation>Aceptar {count}</translation>
    </message>
    <message>
        <source>Leave the register as it is ({count})</source>
        <translation>Dejar el registro como está ({count})</translation>
    </message>
    <message>
        <source>1 cannot be taken over: mend the answer, or leave the register as it is.</source>
        <translation>1 no se puede llevar al registro: corrija la respuesta o deje el registro como está.</translation>
    </message>
    <message>
        <source>{count} cannot be taken over: mend the answers, or leave the register as it is.</source>
        <translation>{count} no se pueden llevar al registro: corrija las respuestas o deje el registro como está.</translation>
    </message>
    <message>
        <source>Took 1 proposal over.</source>
        <translation>Se aceptó 1 propuesta.</translation>
    </message>
    <message>
        <source>Took {count} proposals over, of 1 person.</source>
        <translation>Se aceptaron {count} propuestas, de 1 persona.</translation>
    </message>
    <message>
        <source>Took {count} proposals over, of {people} people.</source>
        <translation>Propuestas aceptadas: {count}, de {people} personas.</translation>
    </message>
    <message>
        <source>Declined {count} proposals.</source>
        <translation>Propuestas rechazadas: {count}.</translation>
    </message>
    <message>
        <source>Declined 1 proposal.</source>
        <translation>Se rechazó 1 propuesta.</translation>
    </message>
</context>
<context>
    <name>QuestionFacts</name>
    <message>
        <source>The question</source>
        <translation>La pregunta</translation>
    </message>
    <message>
        <source>without words</source>
        <translation>sin texto</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Indicación</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>Confirms</source>
        <translation>Confirma</translation>
    </message>
    <message>
        <source>Asked only if</source>
        <translation>Se pregunta solo si</translation>
    </message>
    <message>
        <source>Allowed if</source>
        <translation>Admitido si</translation>
    </message>
    <message>
        <source>Said otherwise</source>
        <translation>Mensaje si no</translation>
    </message>
    <message>
        <source>Has to be answered</source>
        <translation>Respuesta obligatoria</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>Confidencial</translation>
    </message>
    <message>
        <source>Name in data</source>
        <translation>Nombre en los datos</translation>
    </message>
    <message>
        <source>{least} or more</source>
        <translation>{least} o más</translation>
    </message>
    <message>
        <source>{most} or less</source>
        <translation>{most} o menos</translation>
    </message>
    <message>
        <source>from {least} to {most}</source>
        <translation>de {least} a {most}</translation>
    </message>
    <message>
        <source>{first} or later</source>
        <translation>a partir del {first}</translation>
    </message>
    <message>
        <source>{last} or earlier</source>
        <translation>hasta el {last}</translation>
    </message>
    <message>
        <source>no day still to come</source>
        <translation>ningún día por venir</translation>
    </message>
    <message>
        <source>between {first} and {last}</source>
        <translation>entre el {first} y el {last}</translation>
    </message>
</context>
<context>
    <name>QuestionHead</name>
    <message>
        <source>Language of the form</source>
        <translation>Idioma del formulario</translation>
    </message>
    <message>
        <source>What is shown of the questions</source>
        <translation>Qué se muestra de las preguntas</translation>
    </message>
    <message>
        <source>Next without words</source>
        <translation>Siguiente sin texto</translation>
    </message>
    <message>
        <source>Add a language</source>
        <translation>Añadir un idioma</translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation>Añadir una pregunta</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Into the section</source>
        <translation>A la sección</translation>
    </message>
    <message>
        <source>Out of it</source>
        <translation>Fuera de ella</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Change the survey’s questions…</source>
        <translation>Cambiar las preguntas de la encuesta…</translation>
    </message>
    <message>
        <source>Duplicate the survey to change it</source>
        <translation>Duplicar la encuesta para cambiarla</translation>
    </message>
    <message>
        <source>1 question</source>
        <translation>1 pregunta</translation>
    </message>
    <message>
        <source>{count} questions</source>
        <translation>{count} preguntas</translation>
    </message>
    <message>
        <source>Kept, but not asked in an Excel form: {names}</source>
        <translation>Se conserva, pero no se pregunta en el formulario de Excel: {names}</translation>
    </message>
    <message>
        <source>⚠ 1 problem</source>
        <translation>⚠ 1 problema</translation>
    </message>
    <message>
        <source>⚠ {count} problems</source>
        <translation>⚠ {count} problemas</translation>
    </message>
    <message>
        <source>KoboToolbox and ODK take it all the same. F7 goes to the next.</source>
        <translation>KoboToolbox y ODK lo aceptan igualmente. F7 pasa al siguiente.</translation>
    </message>
    <message>
        <source>KoboToolbox and ODK would refuse it so. F7 goes to the next.</source>
        <translation>KoboToolbox y ODK lo rechazarían así. F7 pasa al siguiente.</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>As in Excel</source>
        <translation>Como en Excel</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>{language} ✓</source>
        <translation>{language} ✓</translation>
    </message>
    <message>
        <source>{language} · {count} missing</source>
        <translation>{language} · faltan {count}</translation>
    </message>
    <message>
        <source>A scale from 1 to 5</source>
        <translation>Una escala de 1 a 5</translation>
    </message>
    <message>
        <source>Into the section above it</source>
        <translation>A la sección de arriba</translation>
    </message>
    <message>
        <source>Out of its section</source>
        <translation>Fuera de su sección</translation>
    </message>
    <message>
        <source>Only to be read: these are the questions that people were asked, so they stay as they were when the round was opened.</source>
        <translation>Solo para leer: son las preguntas que se hicieron, así que quedan como estaban al abrirse la ronda.</translation>
    </message>
</context>
<context>
    <name>QuestionList</name>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>1 question</source>
        <translation>1 pregunta</translation>
    </message>
    <message>
        <source>{count} questions</source>
        <translation>{count} preguntas</translation>
    </message>
</context>
<context>
    <name>QuestionModel</name>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>without words yet</source>
        <translation>aún sin texto</translation>
    </message>
    <message>
        <source>{kind}, not in Excel</source>
        <translation>{kind}, no en Excel</translation>
    </message>
    <message>
        <source>Only if {condition}</source>
        <translation>Solo si {condition}</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>y {count} más</translation>
    </message>
</context>
<context>
    <name>QuestionPane</name>
    <message>
        <source>Said otherwise</source>
        <translation>Mensaje si no</translation>
    </message>
    <message>
        <source>Said if left empty</source>
        <translation>Mensaje si queda vacía</translation>
    </message>
    <message>
        <source>The question</source>
        <translation>La pregunta</translation>
    </message>
    <message>
        <source>Has to be answered</source>
        <translation>Respuesta obligatoria</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>Confidencial</translation>
    </message>
    <message>
        <source>Never shown beside a name: its answers are told of everybody together only</source>
        <translation>Nunca se muestra junto a un nombre: sus respuestas solo se dan para el conjunto</translation>
    </message>
    <message>
        <source>Nothing in the register</source>
        <translation>Nada del registro</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Confirms</source>
        <translation>Confirma</translation>
    </message>
    <message>
        <source>Asked only if</source>
        <translation>Se pregunta solo si</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Admitido</translation>
    </message>
    <message>
        <source>If it is not, the form says</source>
        <translation>Si no, el formulario dice</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Indicación</translation>
    </message>
</context>
<context>
    <name>QuestionView</name>
    <message>
        <source>Answers to the question</source>
        <translation>Respuestas a la pregunta</translation>
    </message>
    <message>
        <source>Answers as a table</source>
        <translation>Respuestas en forma de tabla</translation>
    </message>
    <message>
        <source>{note} · the groups stand in the table</source>
        <translation>{note} · los grupos están en la tabla</translation>
    </message>
</context>
<context>
    <name>QuestionViews</name>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>Add the first one above: its words, its kind, and its choices where it has any.</source>
        <translation>Añada la primera arriba: su texto, su tipo y sus opciones si las tiene.</translation>
    </message>
    <message>
        <source>No question yet</source>
        <translation>Aún no hay preguntas</translation>
    </message>
    <message>
        <source>The form as in Excel</source>
        <translation>El formulario como en Excel</translation>
    </message>
</context>
<context>
    <name>QuestionsTab</name>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
</context>
<context>
    <name>RatesCard</name>
    <message>
        <source>Who answered</source>
        <translation>Quién respondió</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Respuestas, por</translation>
    </message>
    <message>
        <source>By: {choice}</source>
        <translation>Por: {choice}</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>{answered} of {asked} · {share} per cent</source>
        <translation>{answered} de {asked} · {share} por ciento</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>respondió</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>sin respuesta</translation>
    </message>
</context>
<context>
    <name>RemindersPage</name>
    <message>
        <source>days</source>
        <translation>días</translation>
    </message>
    <message>
        <source>years</source>
        <translation>años</translation>
    </message>
</context>
<context>
    <name>RenameSurveyDialog</name>
    <message>
        <source>Rename the survey</source>
        <translation>Cambiar el nombre de la encuesta</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
</context>
<context>
    <name>RenewDialog</name>
    <message>
        <source>The term now ends on</source>
        <translation>Nuevo vencimiento</translation>
    </message>
    <message>
        <source>Renew the term</source>
        <translation>Renovar la designación</translation>
    </message>
    <message>
        <source>Renew it</source>
        <translation>Renovar</translation>
    </message>
</context>
<context>
    <name>ResemblingNote</name>
    <message>
        <source>This may be somebody you know already:</source>
        <translation>Quizás sea alguien que ya conoce:</translation>
    </message>
    <message>
        <source>Take {name}</source>
        <translation>Tomar a {name}</translation>
    </message>
    <message>
        <source>This person</source>
        <translation>Esta persona</translation>
    </message>
    <message>
        <source>no appointment</source>
        <translation>ninguna designación</translation>
    </message>
    <message>
        <source>{role}, {office}, until {date}</source>
        <translation>{role}, {office}, hasta el {date}</translation>
    </message>
</context>
<context>
    <name>ResponsePane</name>
    <message>
        <source>Response</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Count this response</source>
        <translation>Contar esta respuesta</translation>
    </message>
    <message>
        <source>Set it aside</source>
        <translation>Apartarla</translation>
    </message>
    <message>
        <source>Open the original</source>
        <translation>Abrir el original</translation>
    </message>
    <message>
        <source>Count this one instead</source>
        <translation>Contar esta en su lugar</translation>
    </message>
    <message>
        <source>Keep the earlier one</source>
        <translation>Conservar la anterior</translation>
    </message>
    <message>
        <source>{count} responses are chosen</source>
        <translation>Hay {count} respuestas elegidas</translation>
    </message>
    <message>
        <source>Of second answers, each takes the place of the one counted now.</source>
        <translation>Cada segunda respuesta ocupa el lugar de la que se cuenta ahora.</translation>
    </message>
    <message>
        <source>Count all {count}</source>
        <translation>Contar las {count}</translation>
    </message>
    <message>
        <source>Set all {count} aside</source>
        <translation>Apartar las {count}</translation>
    </message>
    <message>
        <source>Name, e-mail or code</source>
        <translation>Nombre, correo o código</translation>
    </message>
    <message>
        <source>Whose answer this is</source>
        <translation>De quién es esta respuesta</translation>
    </message>
    <message>
        <source>Whose answer is this?</source>
        <translation>¿De quién es esta respuesta?</translation>
    </message>
    <message>
        <source>It is theirs: count it</source>
        <translation>Es suya: contarla</translation>
    </message>
    <message>
        <source>Choose whose answer this is.</source>
        <translation>Elija de quién es esta respuesta.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Counted now</source>
        <translation>Contada ahora</translation>
    </message>
    <message>
        <source>The other one</source>
        <translation>La otra</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>Esta</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Beside the other one, which waits too</source>
        <translation>Junto a la otra, que también espera</translation>
    </message>
    <message>
        <source>The two beside each other</source>
        <translation>Las dos, una junto a otra</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
</context>
<context>
    <name>ResultOptions</name>
    <message>
        <source>How the answers are looked at</source>
        <translation>Cómo se miran las respuestas</translation>
    </message>
    <message>
        <source>Break down by</source>
        <translation>Desglosar por</translation>
    </message>
    <message>
        <source>Only those who are, or who answered</source>
        <translation>Solo quienes son, o quienes respondieron</translation>
    </message>
    <message>
        <source>Compare with an earlier round</source>
        <translation>Comparar con una ronda anterior</translation>
    </message>
    <message>
        <source>Compare: {choice}</source>
        <translation>Comparar: {choice}</translation>
    </message>
    <message>
        <source>Break down by {fact} no more</source>
        <translation>Dejar de desglosar por {fact}</translation>
    </message>
    <message>
        <source>Break down by {fact}</source>
        <translation>Desglosar por {fact}</translation>
    </message>
    <message>
        <source>+ other…</source>
        <translation>+ otro…</translation>
    </message>
    <message>
        <source>Break down by another fact or question</source>
        <translation>Desglosar por otro dato o pregunta</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Take away the filter {filter}</source>
        <translation>Quitar el filtro {filter}</translation>
    </message>
    <message>
        <source>Only…</source>
        <translation>Solo…</translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message>
        <source>hidden</source>
        <translation>oculto</translation>
    </message>
    <message>
        <source>{answer}: hidden in some groups</source>
        <translation>{answer}: oculto en algunos grupos</translation>
    </message>
    <message>
        <source>{answer}: {count} {group}, {share} per cent of {whole}</source>
        <translation>{answer}: {count} {group}, {share} por ciento de {whole}</translation>
    </message>
    <message>
        <source>{answer} (none of the choices)</source>
        <translation>{answer} (ninguna de las opciones)</translation>
    </message>
    <message>
        <source>median {median} · mean {mean}</source>
        <translation>mediana {median} · media {mean}</translation>
    </message>
    <message>
        <source>Same people, {round}</source>
        <translation>Mismas personas, {round}</translation>
    </message>
    <message>
        <source>Change, points</source>
        <translation>Cambio, en puntos</translation>
    </message>
    <message>
        <source>mean place {place}</source>
        <translation>lugar medio {place}</translation>
    </message>
    <message>
        <source>One answer</source>
        <translation>Una respuesta</translation>
    </message>
    <message>
        <source>Several answers</source>
        <translation>Varias respuestas</translation>
    </message>
    <message>
        <source>A scale</source>
        <translation>Una escala</translation>
    </message>
    <message>
        <source>A number</source>
        <translation>Un número</translation>
    </message>
    <message>
        <source>An order: counted is what was put first</source>
        <translation>Un orden: solo cuenta el primer lugar</translation>
    </message>
    <message>
        <source>A date</source>
        <translation>Una fecha</translation>
    </message>
    <message>
        <source>In their own words</source>
        <translation>En sus propias palabras</translation>
    </message>
    <message>
        <source>This question was not asked in {round}.</source>
        <translation>Esta pregunta no se hizo en {round}.</translation>
    </message>
    <message>
        <source>This was another type of question in {round}: not compared.</source>
        <translation>Era otro tipo de pregunta en {round}: no se compara.</translation>
    </message>
    <message>
        <source>The choices were others in {round}.</source>
        <translation>Las opciones eran otras en {round}.</translation>
    </message>
    <message>
        <source>The question was worded otherwise in {round}.</source>
        <translation>La pregunta estaba redactada de otro modo en {round}.</translation>
    </message>
    <message>
        <source>{answered} of {asked} answered</source>
        <translation>{answered} de {asked} respondieron</translation>
    </message>
    <message>
        <source>per cent of {count} respondents</source>
        <translation>por ciento de {count} respuestas</translation>
    </message>
    <message>
        <source>Break-downs by office and country are not offered for a confidential round.</source>
        <translation>Una ronda confidencial no se desglosa por oficina ni por país.</translation>
    </message>
    <message>
        <source>Somebody may stand in several groups: several answers.</source>
        <translation>Una persona puede estar en varios grupos: varias respuestas.</translation>
    </message>
    <message>
        <source>The round is still open: more answers may come.</source>
        <translation>La ronda sigue abierta: pueden llegar más respuestas.</translation>
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
        <translation>Libro…</translation>
    </message>
    <message>
        <source>Write the results as a workbook</source>
        <translation>Escribir los resultados en un libro</translation>
    </message>
    <message>
        <source>Counting the answers…</source>
        <translation>Contando las respuestas…</translation>
    </message>
    <message>
        <source>No answers yet</source>
        <translation>Todavía no hay respuestas</translation>
    </message>
    <message>
        <source>Take in the forms that came back: drop them on the round, all together.</source>
        <translation>Incorpore los formularios recibidos: suéltelos sobre la ronda, todos juntos.</translation>
    </message>
    <message>
        <source>Collect answers</source>
        <translation>Recoger respuestas</translation>
    </message>
    <message>
        <source>{answered} of {asked} answered ({share} per cent)</source>
        <translation>{answered} de {asked} respondieron ({share} por ciento)</translation>
    </message>
    <message>
        <source>The answers of this round are confidential. They are shown once it is closed: until then, what one more form changes would show what one person said.</source>
        <translation>Las respuestas de esta ronda son confidenciales. Se muestran una vez cerrada: hasta entonces, lo que cambia un formulario más mostraría lo que dijo una persona.</translation>
    </message>
    <message>
        <source>Close the round</source>
        <translation>Cerrar la ronda</translation>
    </message>
    <message>
        <source>The round is closed</source>
        <translation>La ronda está cerrada</translation>
    </message>
</context>
<context>
    <name>RevertDialog</name>
    <message>
        <source>Take back a step</source>
        <translation>Revertir un paso</translation>
    </message>
    <message>
        <source>Take back the rest</source>
        <translation>Revertir el resto</translation>
    </message>
    <message>
        <source>{count} more…</source>
        <translation>{count} más…</translation>
    </message>
    <message>
        <source>Records that changed later</source>
        <translation>Fichas cambiadas después</translation>
    </message>
    <message>
        <source>One record stands in the way, because of what happened after this step:</source>
        <translation>Una ficha lo impide, por lo que ocurrió después de este paso:</translation>
    </message>
    <message>
        <source>{count} records stand in the way, because of what happened after this step:</source>
        <translation>{count} fichas lo impiden, por lo que ocurrió después de este paso:</translation>
    </message>
    <message>
        <source>Nothing else of this step could be taken back. Take the later steps back first, or correct the records by hand.</source>
        <translation>Nada más de este paso podría revertirse. Revierta primero los pasos posteriores, o corrija las fichas a mano.</translation>
    </message>
    <message>
        <source>{taken} of {all} records can be taken back; the others stay as they are now.</source>
        <translation>Pueden revertirse {taken} de {all} fichas; las demás quedan como están.</translation>
    </message>
    <message>
        <source>Taking the step back would remove it.</source>
        <translation>Revertir el paso la eliminaría.</translation>
    </message>
    <message>
        <source>{fact}: now {now}</source>
        <translation>{fact}: ahora {now}</translation>
    </message>
    <message>
        <source>{fact}: now {now}, would become {before}</source>
        <translation>{fact}: ahora {now}, pasaría a {before}</translation>
    </message>
</context>
<context>
    <name>RosterCard</name>
    <message>
        <source>Name, office, country, expertise…</source>
        <translation>Nombre, oficina, país, área…</translation>
    </message>
    <message>
        <source>Search focal points</source>
        <translation>Buscar puntos focales</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>Mostrar a todos</translation>
    </message>
    <message>
        <source>Focal points</source>
        <translation>Puntos focales</translation>
    </message>
    <message>
        <source>Nobody fits</source>
        <translation>Nadie coincide</translation>
    </message>
    <message>
        <source>No focal point of this date fits the search and the filters.</source>
        <translation>Ningún punto focal de esta fecha coincide con la búsqueda y los filtros.</translation>
    </message>
    <message>
        <source>Nobody is a focal point on this date</source>
        <translation>Nadie es punto focal en esta fecha</translation>
    </message>
    <message>
        <source>Import the roster you have, or enter the first person.</source>
        <translation>Importe la lista que tiene, o introduzca a la primera persona.</translation>
    </message>
    <message>
        <source>Import roster…</source>
        <translation>Importar una lista…</translation>
    </message>
    <message>
        <source>New focal point</source>
        <translation>Nuevo punto focal</translation>
    </message>
    <message>
        <source>{title}: show everybody again</source>
        <translation>{title}: mostrar de nuevo a todos</translation>
    </message>
    <message>
        <source>{count} of {all}</source>
        <translation>{count} de {all}</translation>
    </message>
    <message>
        <source>1 woman</source>
        <translation>1 mujer</translation>
    </message>
    <message>
        <source>{count} women</source>
        <translation>{count} mujeres</translation>
    </message>
    <message>
        <source>{count} men</source>
        <translation>{count} hombres</translation>
    </message>
    <message>
        <source>1 man</source>
        <translation>1 hombre</translation>
    </message>
    <message>
        <source>{count} not stated</source>
        <translation>{count} sin indicar</translation>
    </message>
    <message>
        <source>{count} countries</source>
        <translation>{count} países</translation>
    </message>
    <message>
        <source>1 country</source>
        <translation>1 país</translation>
    </message>
</context>
<context>
    <name>RosterCommands</name>
    <message>
        <source>{count} chosen</source>
        <translation>{count} seleccionados</translation>
    </message>
    <message>
        <source>Copied: {text}</source>
        <translation>Copiado: {text}</translation>
    </message>
    <message>
        <source>Copied {count} addresses.</source>
        <translation>{count} direcciones copiadas.</translation>
    </message>
    <message>
        <source>Copied {count} rows as a table</source>
        <translation>{count} filas copiadas como tabla</translation>
    </message>
</context>
<context>
    <name>RoundModel</name>
    <message>
        <source>Round</source>
        <translation>Ronda</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Encuesta</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Vence</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Consultadas</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>{count} · {share} %</source>
        <translation>{count} · {share} %</translation>
    </message>
    <message>
        <source>1 question</source>
        <translation>1 pregunta</translation>
    </message>
    <message>
        <source>{count} questions</source>
        <translation>{count} preguntas</translation>
    </message>
</context>
<context>
    <name>RoundSettingsDialog</name>
    <message>
        <source>Who is asked, the questions and the confidentiality stay as they were opened.</source>
        <translation>Las personas consultadas, las preguntas y la confidencialidad quedan como al abrirla.</translation>
    </message>
    <message>
        <source>Settings of the round</source>
        <translation>Ajustes de la ronda</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Why, and what happens with the answers</source>
        <translation>Por qué, y qué se hace con las respuestas</translation>
    </message>
    <message>
        <source>Name of the round</source>
        <translation>Nombre de la ronda</translation>
    </message>
    <message>
        <source>Answers are due</source>
        <translation>Respuestas hasta el</translation>
    </message>
    <message>
        <source>Target rate</source>
        <translation>Meta de respuesta</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Remitente</translation>
    </message>
    <message>
        <source>Forms go back to</source>
        <translation>Formularios de vuelta a</translation>
    </message>
    <message>
        <source>Days before a reminder</source>
        <translation>Días antes de un recordatorio</translation>
    </message>
</context>
<context>
    <name>RoundView</name>
    <message>
        <source>Surveys ›</source>
        <translation>Encuestas ›</translation>
    </message>
    <message>
        <source>Back to all surveys</source>
        <translation>Volver a todas las encuestas</translation>
    </message>
    <message>
        <source>Parts of the round</source>
        <translation>Partes de la ronda</translation>
    </message>
    <message>
        <source>Round…</source>
        <translation>Ronda…</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Collect</source>
        <translation>Recogida</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Open a round…</source>
        <translation>Abrir una ronda…</translation>
    </message>
    <message>
        <source>Survey…</source>
        <translation>Encuesta…</translation>
    </message>
    <message>
        <source>The questions of the next round. Rounds that were opened keep theirs.</source>
        <translation>Las preguntas de la próxima ronda. Las rondas abiertas conservan las suyas.</translation>
    </message>
    <message>
        <source>confidential, smallest group {number}</source>
        <translation>confidencial, grupo mínimo {number}</translation>
    </message>
    <message>
        <source>with their supervisors</source>
        <translation>con sus supervisores</translation>
    </message>
    <message>
        <source>{answered} answered</source>
        <translation>{answered} respuestas</translation>
    </message>
    <message>
        <source>{answered} of {asked} answered ({share} per cent)</source>
        <translation>{answered} de {asked} respondieron ({share} por ciento)</translation>
    </message>
    <message>
        <source>, and 1 who was not asked</source>
        <translation>, y 1 a quien no se preguntó</translation>
    </message>
    <message>
        <source>, and {count} who were not asked</source>
        <translation>, y {count} a quienes no se preguntó</translation>
    </message>
    <message>
        <source>sealed {date}</source>
        <translation>sellada el {date}</translation>
    </message>
    <message>
        <source>closed {date}</source>
        <translation>cerrada el {date}</translation>
    </message>
    <message>
        <source>due {date}</source>
        <translation>vence el {date}</translation>
    </message>
    <message>
        <source>no due date</source>
        <translation>sin fecha límite</translation>
    </message>
</context>
<context>
    <name>RoundWords</name>
    <message>
        <source>level {level} of 4</source>
        <translation>nivel {level} de 4</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Alguien</translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation>«{text}»</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>Confidencial</translation>
    </message>
</context>
<context>
    <name>Routes</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>As counted on Home</source>
        <translation>Como se cuenta en Inicio</translation>
    </message>
    <message>
        <source>The network as at {date}</source>
        <translation>La red al {date}</translation>
    </message>
    <message>
        <source>Back to {date}</source>
        <translation>Volver al {date}</translation>
    </message>
    <message>
        <source>Nobody is in {group} as at {date}.</source>
        <translation>No hay nadie en {group} al {date}.</translation>
    </message>
</context>
<context>
    <name>RowsStep</name>
    <message>
        <source>Rows of the file</source>
        <translation>Filas del archivo</translation>
    </message>
    <message>
        <source>The row in detail</source>
        <translation>La fila en detalle</translation>
    </message>
    <message>
        <source>Row {row}: {name}</source>
        <translation>Fila {row}: {name}</translation>
    </message>
    <message>
        <source>Nothing is in doubt in this row.</source>
        <translation>No hay dudas en esta fila.</translation>
    </message>
</context>
<context>
    <name>SealingDialog</name>
    <message>
        <source>Seal the round</source>
        <translation>Sellar la ronda</translation>
    </message>
    <message>
        <source>Seal for good</source>
        <translation>Sellar definitivamente</translation>
    </message>
    <message>
        <source>Destroyed, in every byte of the file: whose each answer is, the codes of the forms, the files that came in, their names, when and in which order they came, and answers that say who gave them.</source>
        <translation>Se destruyen, en cada byte del archivo: de quién es cada respuesta, los códigos de los formularios, los archivos recibidos, sus nombres, cuándo y en qué orden llegaron, y las respuestas que dicen quién las dio.</translation>
    </message>
    <message>
        <source>What is destroyed</source>
        <translation>Qué se destruye</translation>
    </message>
    <message>
        <source>What stays</source>
        <translation>Qué queda</translation>
    </message>
    <message>
        <source>Nothing can be taken in, mended or followed up afterwards.</source>
        <translation>Después ya no se puede incorporar, corregir ni seguir nada.</translation>
    </message>
    <message>
        <source>I know that this cannot be undone</source>
        <translation>Sé que esto no puede deshacerse</translation>
    </message>
    <message>
        <source>Copies in other folders, and forms that came back in mails, are yours to remove.</source>
        <translation>Las copias en otras carpetas y los formularios devueltos por correo debe eliminarlos usted.</translation>
    </message>
    <message>
        <source>1 answer, without a name, and the tables of the results.</source>
        <translation>1 respuesta, sin nombre, y las tablas de los resultados.</translation>
    </message>
    <message>
        <source>{count} answers, without names and in an order of chance, and the tables of the results.</source>
        <translation>{count} respuestas, sin nombres y en un orden al azar, y las tablas de los resultados.</translation>
    </message>
    <message>
        <source>Also remove the backup that holds the key</source>
        <translation>Eliminar también la copia de seguridad que contiene la clave</translation>
    </message>
    <message>
        <source>Also remove the {count} backups that hold the key</source>
        <translation>Eliminar también las {count} copias de seguridad que contienen la clave</translation>
    </message>
</context>
<context>
    <name>SearchMenu</name>
    <message>
        <source>Type to find</source>
        <translation>Escriba para buscar</translation>
    </message>
</context>
<context>
    <name>SectionList</name>
    <message>
        <source>This program</source>
        <translation>Este programa</translation>
    </message>
    <message>
        <source>Nothing of that name</source>
        <translation>Nada con ese nombre</translation>
    </message>
    <message>
        <source>What may be missing</source>
        <translation>Lo que puede faltar</translation>
    </message>
</context>
<context>
    <name>Sections</name>
    <message>
        <source>Offices</source>
        <translation>Oficinas</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>Designaciones</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
</context>
<context>
    <name>SeniorityRow</name>
    <message>
        <source>Grade</source>
        <translation>Grado</translation>
    </message>
</context>
<context>
    <name>SentenceCard</name>
    <message>
        <source>Language of the sentence</source>
        <translation>Idioma de la frase</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the sentence</source>
        <translation>Copiar la frase</translation>
    </message>
    <message>
        <source>Copy paragraph</source>
        <translation>Copiar el párrafo</translation>
    </message>
    <message>
        <source>Copy the paragraph for the Council: the sentence, and the growth in a year</source>
        <translation>Copiar el párrafo para el Consejo: la frase y la evolución en un año</translation>
    </message>
    <message>
        <source>The network, as at {date}</source>
        <translation>La red, al {date}</translation>
    </message>
    <message>
        <source>Counting the network as at {date}…</source>
        <translation>Contando la red al {date}…</translation>
    </message>
    <message>
        <source>The sentence is on the clipboard.</source>
        <translation>La frase está en el portapapeles.</translation>
    </message>
    <message>
        <source>The paragraph is on the clipboard.</source>
        <translation>El párrafo está en el portapapeles.</translation>
    </message>
</context>
<context>
    <name>SentencesPage</name>
    <message>
        <source>Fields stand between braces. The preview is as at the window’s date.</source>
        <translation>Los campos van entre llaves. La vista previa es de la fecha de la ventana.</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>Back to default</source>
        <translation>Valor predeterminado</translation>
    </message>
    <message>
        <source>{setting}: back to default</source>
        <translation>{setting}: valor predeterminado</translation>
    </message>
    <message>
        <source>Default: {value}</source>
        <translation>Predeterminado: {value}</translation>
    </message>
</context>
<context>
    <name>SeveralDialog</name>
    <message>
        <source>{count} rows, in one step that can be undone.</source>
        <translation>{count} filas, en un solo paso que puede deshacerse.</translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation>{done} de {all}</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Cancelado. No se cambió nada.</translation>
    </message>
</context>
<context>
    <name>ShareBars</name>
    <message>
        <source>people</source>
        <translation>personas</translation>
    </message>
    <message>
        <source>{word} %</source>
        <translation>{word} %</translation>
    </message>
    <message>
        <source>{count} {word}, {share} per cent of {whole}</source>
        <translation>{count} {word}, {share} por ciento de {whole}</translation>
    </message>
</context>
<context>
    <name>SheetsStep</name>
    <message>
        <source>sheet and header</source>
        <translation>hoja y encabezado</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Hojas</translation>
    </message>
    <message>
        <source>The sheet as it was read</source>
        <translation>La hoja tal como se leyó</translation>
    </message>
    <message>
        <source>{name} (hidden)</source>
        <translation>{name} (oculta)</translation>
    </message>
    <message>
        <source>No list of people was found in this sheet. Tick it to have it read all the same.</source>
        <translation>No se encontró ninguna lista de personas en esta hoja. Márquela para que se lea de todos modos.</translation>
    </message>
    <message>
        <source>A list without a header. What its columns are follows from their cells.</source>
        <translation>Una lista sin encabezado. Lo que significan sus columnas se deduce de sus celdas.</translation>
    </message>
    <message>
        <source>The list begins below its header in row {row}; the sheet has {count} rows.</source>
        <translation>La lista empieza bajo su encabezado en la fila {row}; la hoja tiene {count} filas.</translation>
    </message>
    <message>
        <source>Sheets to read</source>
        <translation>Hojas que leer</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Search, for example “undo” or “Ctrl+N”</source>
        <translation>Busque, por ejemplo «deshacer» o «Ctrl+N»</translation>
    </message>
    <message>
        <source>Search the keys</source>
        <translation>Buscar entre las teclas</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>SideBar</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
</context>
<context>
    <name>SideCounts</name>
    <message>
        <source>1 open</source>
        <translation>1 abierta</translation>
    </message>
    <message>
        <source>{count} open</source>
        <translation>{count} abiertas</translation>
    </message>
    <message>
        <source>1 gap</source>
        <translation>1 carencia</translation>
    </message>
    <message>
        <source>{count} gaps</source>
        <translation>{count} carencias</translation>
    </message>
</context>
<context>
    <name>SortDialog</name>
    <message>
        <source>Sort the list</source>
        <translation>Ordenar la lista</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Ordenar</translation>
    </message>
    <message>
        <source>Z to A</source>
        <translation>De Z a A</translation>
    </message>
    <message>
        <source>First by</source>
        <translation>Primero por</translation>
    </message>
    <message>
        <source>Then by</source>
        <translation>Luego por</translation>
    </message>
    <message>
        <source>Key {number}: Z to A</source>
        <translation>Clave {number}: de Z a A</translation>
    </message>
    <message>
        <source>Key {number}</source>
        <translation>Clave {number}</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>{done} of {of}</source>
        <translation>{done} de {of}</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
</context>
<context>
    <name>StepPane</name>
    <message>
        <source>What the step changed</source>
        <translation>Lo que cambió el paso</translation>
    </message>
    <message>
        <source>Changed facts</source>
        <translation>Datos cambiados</translation>
    </message>
    <message>
        <source>Take this step back</source>
        <translation>Revertir este paso</translation>
    </message>
    <message>
        <source>somebody unknown</source>
        <translation>alguien desconocido</translation>
    </message>
    <message>
        <source>{moment} · {who} · step {number}</source>
        <translation>{moment} · {who} · paso {number}</translation>
    </message>
    <message>
        <source>Some of what this step changed was forgotten for good: it stays done.</source>
        <translation>Parte de lo que cambió este paso se olvidó para siempre: el paso queda hecho.</translation>
    </message>
</context>
<context>
    <name>StepsPart</name>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>1 of {all} steps</source>
        <translation>1 de {all} pasos</translation>
    </message>
    <message>
        <source>{found} of {all} steps</source>
        <translation>{found} de {all} pasos</translation>
    </message>
    <message>
        <source>1 step</source>
        <translation>1 paso</translation>
    </message>
    <message>
        <source>{found} steps</source>
        <translation>{found} pasos</translation>
    </message>
</context>
<context>
    <name>SurveyCommands</name>
    <message>
        <source>Looking at {name}…</source>
        <translation>Examinando {name}…</translation>
    </message>
    <message>
        <source>Reading {name}…</source>
        <translation>Leyendo {name}…</translation>
    </message>
    <message>
        <source>Workbooks ({pattern})</source>
        <translation>Libros ({pattern})</translation>
    </message>
    <message>
        <source>Write the results as a workbook</source>
        <translation>Escribir los resultados en un libro</translation>
    </message>
    <message>
        <source>These backups hold the key still, remove them by hand: {names}</source>
        <translation>Estas copias de seguridad aún contienen la clave, elimínelas a mano: {names}</translation>
    </message>
    <message>
        <source>Sealing…</source>
        <translation>Sellando…</translation>
    </message>
    <message>
        <source>Writing {name}…</source>
        <translation>Escribiendo {name}…</translation>
    </message>
</context>
<context>
    <name>SurveysPage</name>
    <message>
        <source>Surveys</source>
        <translation>Encuestas</translation>
    </message>
    <message>
        <source>Rounds and surveys</source>
        <translation>Rondas y encuestas</translation>
    </message>
    <message>
        <source>New survey…</source>
        <translation>Nueva encuesta…</translation>
    </message>
    <message>
        <source>Open a round…</source>
        <translation>Abrir una ronda…</translation>
    </message>
    <message>
        <source>1 survey</source>
        <translation>1 encuesta</translation>
    </message>
    <message>
        <source>{count} surveys</source>
        <translation>{count} encuestas</translation>
    </message>
    <message>
        <source>1 round</source>
        <translation>1 ronda</translation>
    </message>
    <message>
        <source>{count} rounds</source>
        <translation>{count} rondas</translation>
    </message>
    <message>
        <source>Write a questionnaire, send it as an Excel file in each person’s language, collect what comes back, and report it by sex and category.</source>
        <translation>Redacte un cuestionario, envíelo como archivo de Excel en el idioma de cada persona, recoja las respuestas e informe por sexo y categoría.</translation>
    </message>
    <message>
        <source>No survey yet</source>
        <translation>Aún no hay encuestas</translation>
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
        <translation>Resolver: {criterion}</translation>
    </message>
    <message>
        <source>Mend…</source>
        <translation>Resolver…</translation>
    </message>
    <message>
        <source>Asked for: {asks}</source>
        <translation>Se pide: {asks}</translation>
    </message>
    <message>
        <source>{known}; asked for: {asks}</source>
        <translation>{known}; se pide: {asks}</translation>
    </message>
</context>
<context>
    <name>SwapPage</name>
    <message>
        <source>per cent</source>
        <translation>por ciento</translation>
    </message>
    <message>
        <source>of 4</source>
        <translation>de 4</translation>
    </message>
    <message>
        <source>Exceeds requirements</source>
        <translation>Supera los requisitos</translation>
    </message>
</context>
<context>
    <name>TemplateRow</name>
    <message>
        <source>Fields</source>
        <translation>Campos</translation>
    </message>
    <message>
        <source>Put in the field {field}</source>
        <translation>Poner el campo {field}</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
</context>
<context>
    <name>TextModel</name>
    <message>
        <source>Going out</source>
        <translation>Difusión</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>What they wrote</source>
        <translation>Lo que escribieron</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>may go out</source>
        <translation>puede difundirse</translation>
    </message>
    <message>
        <source>to be read</source>
        <translation>por leer</translation>
    </message>
</context>
<context>
    <name>TextRow</name>
    <message>
        <source>Language of the text</source>
        <translation>Idioma del texto</translation>
    </message>
</context>
<context>
    <name>TextsCard</name>
    <message>
        <source>What people wrote</source>
        <translation>Lo que escribió la gente</translation>
    </message>
    <message>
        <source>Tag: a word or two</source>
        <translation>Etiqueta: una o dos palabras</translation>
    </message>
    <message>
        <source>Tag for the chosen texts</source>
        <translation>Etiqueta para los textos elegidos</translation>
    </message>
    <message>
        <source>Tag the chosen</source>
        <translation>Etiquetar la selección</translation>
    </message>
    <message>
        <source>May go out</source>
        <translation>Puede difundirse</translation>
    </message>
    <message>
        <source>Keep back</source>
        <translation>Retener</translation>
    </message>
    <message>
        <source>1 text</source>
        <translation>1 texto</translation>
    </message>
    <message>
        <source>{count} texts</source>
        <translation>{count} textos</translation>
    </message>
    <message>
        <source>Tagged with “{tag}”</source>
        <translation>Etiqueta «{tag}» puesta</translation>
    </message>
    <message>
        <source>The tag “{tag}” is taken away</source>
        <translation>Se quitó la etiqueta «{tag}»</translation>
    </message>
    <message>
        <source>These texts may go out</source>
        <translation>Estos textos pueden difundirse</translation>
    </message>
    <message>
        <source>These texts are kept back</source>
        <translation>Estos textos se retienen</translation>
    </message>
    <message>
        <source>Read each text before it goes out: somebody who names an office, a country or a colleague can be known by it. Only texts that may go out are written into the workbook.</source>
        <translation>Lea cada texto antes de difundirlo: quien nombra una oficina, un país o un colega puede ser reconocido. Solo los textos que pueden difundirse se escriben en el libro.</translation>
    </message>
    <message>
        <source>Take the tag “{tag}” away</source>
        <translation>Quitar la etiqueta «{tag}»</translation>
    </message>
</context>
<context>
    <name>TextsField</name>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
</context>
<context>
    <name>TimeDialog</name>
    <message>
        <source>Per cent of working time</source>
        <translation>Por ciento del tiempo de trabajo</translation>
    </message>
    <message>
        <source>Time share</source>
        <translation>Parte del tiempo</translation>
    </message>
    <message>
        <source>Enter it</source>
        <translation>Introducir</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Menu of the network</source>
        <translation>Menú de la red</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>focalnet</source>
        <translation>focalnet</translation>
    </message>
    <message>
        <source>Undo: {step}</source>
        <translation>Deshacer: {step}</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Nada que deshacer</translation>
    </message>
</context>
<context>
    <name>TorDialog</name>
    <message>
        <source>On</source>
        <translation>El</translation>
    </message>
    <message>
        <source>Terms of reference</source>
        <translation>Mandato</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Anotar</translation>
    </message>
</context>
<context>
    <name>Trail</name>
    <message>
        <source>Steps of the import</source>
        <translation>Pasos de la importación</translation>
    </message>
</context>
<context>
    <name>ValuesStep</name>
    <message>
        <source>values nobody knows</source>
        <translation>valores que nadie conoce</translation>
    </message>
    <message>
        <source>What you decide here is remembered and applies to the next file, too.</source>
        <translation>Lo que decide aquí se recuerda y vale también para el próximo archivo.</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>The file says</source>
        <translation>El archivo dice</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>It means</source>
        <translation>Significa</translation>
    </message>
    <message>
        <source>{value} ({column}) means</source>
        <translation>{value} ({column}) significa</translation>
    </message>
    <message>
        <source>leave open</source>
        <translation>dejar abierto</translation>
    </message>
</context>
<context>
    <name>ViewNameDialog</name>
    <message>
        <source>Rename the view</source>
        <translation>Cambiar el nombre de la vista</translation>
    </message>
    <message>
        <source>Save this list as a view</source>
        <translation>Guardar esta lista como vista</translation>
    </message>
    <message>
        <source>The search, the filters, the order and the columns are kept in the network.</source>
        <translation>La búsqueda, los filtros, el orden y las columnas se conservan en la red.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
</context>
<context>
    <name>ViewsButton</name>
    <message>
        <source>Views</source>
        <translation>Vistas</translation>
    </message>
    <message>
        <source>Saved view: {name}</source>
        <translation>Vista guardada: {name}</translation>
    </message>
    <message>
        <source>Save this list as a view…</source>
        <translation>Guardar esta lista como vista…</translation>
    </message>
    <message>
        <source>Rename “{name}”…</source>
        <translation>Cambiar el nombre de «{name}»…</translation>
    </message>
    <message>
        <source>Delete “{name}”</source>
        <translation>Eliminar «{name}»</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Your network of gender focal points</source>
        <translation>Su red de puntos focales de género</translation>
    </message>
    <message>
        <source>One file on this computer keeps the register. Nothing is sent anywhere, every change can be undone, and your own workbooks are never touched.</source>
        <translation>Un solo archivo en este equipo guarda el registro. No se envía nada a ninguna parte, todo cambio puede deshacerse y sus propios libros nunca se tocan.</translation>
    </message>
    <message>
        <source>Opened last</source>
        <translation>Abiertas hace poco</translation>
    </message>
    <message>
        <source>Open another network…</source>
        <translation>Abrir otra red…</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>Abrir {name}</translation>
    </message>
    <message>
        <source>not there any more: {folder}</source>
        <translation>ya no está: {folder}</translation>
    </message>
    <message>
        <source>Forget {name}; the file stays where it is</source>
        <translation>Olvidar {name}; el archivo queda donde está</translation>
    </message>
    <message>
        <source>Start from a roster</source>
        <translation>Partir de una lista</translation>
    </message>
    <message>
        <source>Take the Excel list you have. You see what is read before anything is kept.</source>
        <translation>Tome la lista de Excel que tiene. Verá lo que se lee antes de conservar nada.</translation>
    </message>
    <message>
        <source>Choose a roster…</source>
        <translation>Elegir una lista…</translation>
    </message>
    <message>
        <source>Look at an example</source>
        <translation>Ver un ejemplo</translation>
    </message>
    <message>
        <source>A network of invented people from 2003 to 2012, to try everything on.</source>
        <translation>Una red de personas inventadas, de 2003 a 2012, para probarlo todo.</translation>
    </message>
    <message>
        <source>Open the example</source>
        <translation>Abrir el ejemplo</translation>
    </message>
    <message>
        <source>Start empty</source>
        <translation>Empezar en blanco</translation>
    </message>
    <message>
        <source>A new network that knows countries and regions, and nobody yet.</source>
        <translation>Una red nueva que conoce países y regiones, y aún a nadie.</translation>
    </message>
    <message>
        <source>New network…</source>
        <translation>Nueva red…</translation>
    </message>
</context>
<context>
    <name>Who</name>
    <message>
        <source>Who is this?</source>
        <translation>¿Quién es?</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>Alguien nuevo</translation>
    </message>
    <message>
        <source>Leave this row out</source>
        <translation>Dejar fuera esta fila</translation>
    </message>
</context>
<context>
    <name>WhoRows</name>
    <message>
        <source>Somebody new</source>
        <translation>Alguien nuevo</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Focal points</source>
        <translation>Puntos focales</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Cobertura</translation>
    </message>
    <message>
        <source>Surveys</source>
        <translation>Encuestas</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Cerrar</translation>
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
        <translation>Deshacer: {step}  {keys}</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Solo lectura</translation>
    </message>
    <message>
        <source>{saved} · history 1 step</source>
        <translation>{saved} · historial de un paso</translation>
    </message>
    <message>
        <source>{saved} · history {count} steps</source>
        <translation>{saved} · historial de {count} pasos</translation>
    </message>
    <message>
        <source>{who} on {host} has this network open. Here it can be read, not changed.</source>
        <translation>{who}, en {host}, tiene abierta esta red. Aquí puede leerse, no cambiarse.</translation>
    </message>
</context>
<context>
    <name>WorldMap</name>
    <message>
        <source>country</source>
        <translation>país</translation>
    </message>
    <message>
        <source>people</source>
        <translation>personas</translation>
    </message>
    <message>
        <source>offices</source>
        <translation>oficinas</translation>
    </message>
    <message>
        <source>vacancies</source>
        <translation>vacantes</translation>
    </message>
    <message>
        <source>1 focal point</source>
        <translation>1 punto focal</translation>
    </message>
    <message>
        <source>2 or 3</source>
        <translation>2 o 3</translation>
    </message>
    <message>
        <source>4 or more</source>
        <translation>4 o más</translation>
    </message>
    <message>
        <source>an office, nobody</source>
        <translation>una oficina, nadie</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
</context>
<context>
    <name>YesRow</name>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
</context>
<context>
    <name>_CountedRow</name>
    <message>
        <source>Counted among the countries</source>
        <translation>Se cuenta entre los países</translation>
    </message>
    <message>
        <source>An office may lie in a country or area that figures do not count.</source>
        <translation>Una oficina puede estar en un país o zona que las cifras no cuentan.</translation>
    </message>
</context>
<context>
    <name>_Group</name>
    <message>
        <source>More…</source>
        <translation>Más…</translation>
    </message>
    <message>
        <source>{count} more…</source>
        <translation>{count} más…</translation>
    </message>
</context>
<context>
    <name>_Instead</name>
    <message>
        <source>Put in its place</source>
        <translation>Poner en su lugar</translation>
    </message>
    <message>
        <source>Replace and remove</source>
        <translation>Sustituir y eliminar</translation>
    </message>
</context>
<context>
    <name>_RegionRow</name>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>Offices with a region of their own keep it.</source>
        <translation>Las oficinas con región propia la conservan.</translation>
    </message>
</context>
<context>
    <name>_Search</name>
    <message>
        <source>Find a filter</source>
        <translation>Buscar un filtro</translation>
    </message>
</context>
<context>
    <name>_TableRow</name>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
</context>
</TS>
