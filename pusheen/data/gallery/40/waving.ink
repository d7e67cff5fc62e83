           lllll         lllll
           llffllllllllllllffll
          lllf ffllllllllf  flll
        llllf    fffsffsf    flll
       llff         ff         fll
 llllllllff   flllf   fllllf   ffllll
lllllllllllf fllfllfffflfflf  fllllll
lff lllllll      fllpplff     fllllll
llf fllf          flpllf         fflllll
lllf ffff           f            ffllsll
 llllfsssf                     fsssllssl
   llllssf                      fssllfll
     llfff                      ffllsfll
      llllff   ffff f ffff    fllllllll
         llllllllllllllllllllllllllll
