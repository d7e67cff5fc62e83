                          llll
   lll        lll        llssll
   llllllllllllfll        lssll
   lfffllllllffflllllll   lssll
  llf  fffsff     fsfflll lfffl
  lffffff   fff   ffffsflllfffl
llllfllllf fllllllllfff fllssll
llllfffflllllffflllff    flffll
 llf   ffffff            flffll
 llf                     flffll
 lllfllllffllllf       fflllll
   llllllllllllllllllllllll
                      llllll
   lll        lll     llssll
   llllllllllllfll     llssll
   lfffllllllffflllllllllsssll
  llf  fffsff     fsffllllffll
  lffffff   fff   ffffsflllffl
llllfllllf fllllllllfff fllssll
llllfffflllllffflllff    flffll
 llf   ffffff            flffll
 llf                     flffll
 lllfllllffllllf       fflllll
   llllllllllllllllllllllll
                    lllll
   lll        lll   llssll
   llllllllllllfll  lllssll
   lfffllllllfffllllllllssll
  llf  fffsff     fsfflllffll
  lffffff   fff   ffffsfllffll
llllfllllf fllllllllfff fllsll
llllfffflllllffflllff    flffll
 llf   ffffff            flffll
 llf                     flffl
 lllfllllffllllf       fflllll
   lllllllllllllllllllllllll
                    llll
   lll        lll  llssll
   llllllllllllfll lllsslll
   lfffllllllffflllllllsssll
  llf  fffsff     fsfflllffll
  lffffff   fff   ffffsfllfsll
llllfllllf fllllllllfff fllsll
llllfffflllllffflllff    flffll
 llf   ffffff            flffll
 llf                     flfll
 lllfllllffllllf       fflllll
   lllllllllllllllllllllllll
                     lllll
   lll        lll    lsssll
   llllllllllllfll   llsssll
   lfffllllllfffllllllllsssll
  llf  fffsff     fsfflllfffll
  lffffff   fff   ffffsfllffll
llllfllllf fllllllllfff fllssl
llllfffflllllffflllff    flffll
 llf   ffffff            flffll
 llf                     flffl
 lllfllllffllllf       fflllll
   lllllllllllllllllllllllll
                        lllll
   lll        lll       llssll
   llllllllllllfll      llssll
   lfffllllllffflllllll  lsssl
  llf  fffsff     fsfflllllffll
  lffffff   fff   ffffsflllffll
llllfllllf fllllllllfff fllssll
llllfffflllllffflllff    flffll
 llf   ffffff            flffll
 llf                     flffll
 lllfllllffllllf       fflllll
   llllllllllllllllllllllll
                           llll
   lll        lll         llssll
   llllllllllllfll        llssll
   lfffllllllffflllllll   llssll
  llf  fffsff     fsfflll llffll
  lffffff   fff   ffffsfllllffl
llllfllllf fllllllllfff fllsssl
llllfffflllllffflllff    flffll
 llf   ffffff            flffll
 llf                     flffll
 lllfllllffllllf       fflllll
   llllllllllllllllllllllll
