  llllllll
llfflfflffll
llffflffffll
lfleelleelll
llllllllllll
