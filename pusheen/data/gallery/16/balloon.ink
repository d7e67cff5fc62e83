lllll
lrrrlllllllll
lllllfffffffll
lllllfllfllffll
llflffffllffffll
 llsfffffffffsll
   lllllllllllll
