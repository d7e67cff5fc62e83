
                          lllll
                          luuuul
                          lullll
       lllll        lllllluuul
       llffllllllllllfflluuuul
     lllf   fsfssfsf   fllll
   lllff       ff       fflll
 llllff  fllllf  fllllf  ffllll
 llllllf flffllllllfflf  llllll
 lllfff      flpplf      ffflll
 llff      flfllllflf       fll
 llssf     llfllllfll     fssll
 llssf     ffllffllff     fssll
  llllf                  fllll
    llllllllllllllllllllllll
lluuul
lullul   ll
  llull lllll          l
  luuuullfffllllll  lllll
  lllllllf  fsfllllllffll
   lllff     ffsffsf   lll
 llllff  fllff         ffll
 lllllf  llflff fllllf   fllll
 llffff    ffllllffflf fllllllll
llf         flpplf     fllllfffl
llssf        fff         fflffll
lssf                    ffffflll
llff                   fsssllll
 lllff                 fssll
   lllllllllllllff    fflll
            lllllllllllll

 lllll
luuuul
llllul
  luuullllll        lllll
  luuuullffllllllllllffll
    llllf   fsfssfsf   flll
   lllff       ff       fflll
 llllff  fllllf  fllllf  ffllll
 llllllf flffllllllfflf  llllll
 lllfff      flpplf      ffflll
 llff      flfllllflf       fll
 llssf     llfllllfll     fssll
 llssf     ffllffllff     fssll
  llllf                  fllll
    llllllllllllllllllllllll
