 llllll llll
 llllllfllll
llllflffffll
lffflfflllll
lllllllfllll
