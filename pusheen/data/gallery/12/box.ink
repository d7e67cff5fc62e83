  lllsslll
 llflfflfll
llnllllllnll
 lnnnllnnnl
