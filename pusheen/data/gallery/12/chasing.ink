llll
llll ll
 lflsfffllll
lllfflffflsl
llfllfffffll
 llllfflfll
