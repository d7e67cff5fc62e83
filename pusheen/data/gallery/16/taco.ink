 lllllllllllll
 lffffffllllllll
llflffllllyyyyll
llfffffflyy  yyl
 llllllfllllllll
