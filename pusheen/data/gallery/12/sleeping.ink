 ll   l lll
 lfffffllll
llffflfffffl
llfllllllfsl
