        llll
 lflslllffll
llffflfffffl
lllllffllfll
