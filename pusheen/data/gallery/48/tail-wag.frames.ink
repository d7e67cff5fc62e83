                                       llllll
                                      lllsslll
     llll            llll             llssssll
     lllllll       llllfll            lllsssll
    llfffflllllllllllf flllllll        llsssll
    llf   fssfssffsf    flllllllll     llssslll
    llf    fsffsffff        fssflllll  llffflll
   llf         f            ssf  sslll ll   lll
  lllf  fflf       flf      ff  fsfflllllf flll
llllllfflllllf   flllllfllllllf ff  fllllsssll
  lllllflffflffffflfffllllffff       flllsssll
llllllf    flllllllf   flllllf        lllfffll
  llf       flfflff                   fll   ll
  llf                                 flff fll
  llf                                 llffflll
  lllf  fllllf   lllllf              fllflll
   lllllllffllfffllffllf         ffllllllll
     lllllllllllllllllllllllllllllllll
                                  lllllll
                                 lllsssll
     llll            llll         llssssll
     lllllll       llllfll        lllssssll
    llfffflllllllllllf flllllll    lllssslll
    llf   fssfssffsf    flllllllll  llssffll
    llf    fsffsffff        fssflllllllf  lll
   llf         f            ssf  ssllllf  fll
  lllf  fflf       flf      ff  fsffllllffsll
llllllfflllllf   flllllfllllllf ff  flllssslll
  lllllflffflffffflfffllllffff       fllssssll
llllllf    flllllllf   flllllf        llff fll
  llf       flfflff                   fll  fll
  llf                                 flff fll
  llf                                 llfffll
  lllf  fllllf   lllllf              fllflll
   lllllllffllfffllffllf         ffllllllll
     lllllllllllllllllllllllllllllllll
                               lllll
                              llllllll
     llll            llll     llsssslll
     lllllll       llllfll    lllsssslll
    llfffflllllllllllf flllllll lllssssll
    llf   fssfssffsf    flllllllllllsssflll
    llf    fsffsffff        fssflllllf  fll
   llf         f            ssf  sslllf  fll
  lllf  fflf       flf      ff  fsfflllfsslll
llllllfflllllf   flllllfllllllf ff  flllsssll
  lllllflffflffffflfffllllffff       fllsssll
llllllf    flllllllf   flllllf        llff lll
  llf       flfflff                   fll  fll
  llf                                 flff lll
  llf                                 llfffll
  lllf  fllllf   lllllf              fllflll
   lllllllffllfffllffllf         ffllllllll
     lllllllllllllllllllllllllllllllll
                               lll
                             lllllll
     llll            llll    llsssslll
     lllllll       llllfll   lllsssslll
    llfffflllllllllllf fllllllllllsssslll
    llf   fssfssffsf    fllllllllllsssflll
    llf    fsffsffff        fssfllllff flll
   llf         f            ssf  sslllf flll
  lllf  fflf       flf      ff  fsfflllfssll
llllllfflllllf   flllllfllllllf ff  flllsssll
  lllllflffflffffflfffllllffff       fllssfll
llllllf    flllllllf   flllllf        llff lll
  llf       flfflff                   fll  fll
  llf                                 flff lll
  llf                                 llfffll
  lllf  fllllf   lllllf              fllflll
   lllllllffllfffllffllf         ffllllllll
     lllllllllllllllllllllllllllllllll
                                llllll
                               lllsslll
     llll            llll      llsssslll
     lllllll       llllfll      lllssslll
    llfffflllllllllllf flllllll  lllssssll
    llf   fssfssffsf    fllllllllllllssffll
    llf    fsffsffff        fssfllllllf flll
   llf         f            ssf  sslllf  fll
  lllf  fflf       flf      ff  fsfflllffssll
llllllfflllllf   flllllfllllllf ff  flllsssll
  lllllflffflffffflfffllllffff       fllssslll
llllllf    flllllllf   flllllf        llff fll
  llf       flfflff                   fll  fll
  llf                                 flff lll
  llf                                 llfffll
  lllf  fllllf   lllllf              fllflll
   lllllllffllfffllffllf         ffllllllll
     lllllllllllllllllllllllllllllllll
                                    lllllll
                                    llssslll
     llll            llll           llssssll
     lllllll       llllfll          lllssslll
    llfffflllllllllllf flllllll      llssssll
    llf   fssfssffsf    flllllllll   lllsssll
    llf    fsffsffff        fssflllll llf flll
   llf         f            ssf  sslllll   fll
  lllf  fflf       flf      ff  fsffllllffffll
llllllfflllllf   flllllfllllllf ff  flllssssll
  lllllflffflffffflfffllllffff       fllssssll
llllllf    flllllllf   flllllf        lllf  ll
  llf       flfflff                   fll   ll
  llf                                 flff fll
  llf                                 llfffll
  lllf  fllllf   lllllf              fllflll
   lllllllffllfffllffllf         ffllllllll
     lllllllllllllllllllllllllllllllll
                                         lllll
                                        lllllll
     llll            llll              lllsssll
     lllllll       llllfll             lllsssll
    llfffflllllllllllf flllllll        lllsssll
    llf   fssfssffsf    flllllllll     lllsssll
    llf    fsffsffff        fssflllll  llffffll
   llf         f            ssf  sslll llf   ll
  lllf  fflf       flf      ff  fsfflllllf  fll
llllllfflllllf   flllllfllllllf ff  fllllssslll
  lllllflffflffffflfffllllffff       flllsssll
llllllf    flllllllf   flllllf        lllfffll
  llf       flfflff                   fll   ll
  llf                                 flf  fll
  llf                                 llffflll
  lllf  fllllf   lllllf              fllflll
   lllllllffllfffllffllf         ffllllllll
     lllllllllllllllllllllllllllllllll
