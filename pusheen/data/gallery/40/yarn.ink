            llll         lllll
           llffllllllllllllffll
          lllf  fllllllllf  flll
        llllf    fsfsffsf    fllll
       lllf    ff   ff fff     flll
     llllff  fllwlf   fwwllf   ffllll
     llllllf fllllfffffllll   fllllll
     llllllf   fflllllllff    fllllll
  llllrrllf      fffffff         fflllll
lllrrrrrrrrlf  flffllllfll       ffllsll
lrrrrrrrrrrrlf fllfllllfll     fsssllssl
lrrrrrrrrrrrl   flllfflllf      fssllfll
lrrrrrrrrrrll                   ffllsfll
 lrrrlrrrrllf r rrrrrrrr f    rllllllll
  lllllllrrrrrrrrrrllrrrrrrrrrrllllll
