 lll   ll  lll
 lfllllfllllglll
 lffffffflllllll
llflllllllllllll
llfffffffflllll
 llllllllllllll
