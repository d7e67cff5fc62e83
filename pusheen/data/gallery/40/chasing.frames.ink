  lll lll
  lolylll
  lllylll
  lllyll
  llllll           lll
     lllll       llllll
    llfffllllllllllffllllll
    llf   fsfsffsf   ffflllllll
    llf    f ffff       fssffllll  llll
   llf  ff      fff     fff fsflllllllll
lllllfflllff   flllffffffff ff fllllssll
 lllllffllflllllflfflllllff     fllfssll
 lllllf   flppllf   fllllf       llsflll
  llf      fllff                 lllll
  llff                          fll
   llff                        flll
    lllf  fllf  ffffff   flf  flll
     llllllllllllllllllllllllllll
       lll    ll      lll   lll
looolllllool
lloooyyooool
 loooyyoool
 llollylool
     ll
     llll          lll
     llllll      llllll
    llffflllllllllffflllllll
    llf   fsfsffsf   ffffllllll   lll
   lll     f ff f       fssfflllllllll
   llf  ff      flf     fff ssflllsssll
lllllfflllff   flllfffllllf ff fllsssll
 lllllffffflllllffffllllfff     fllffll
 lllllf   flpplf    fllllf       lllll
  llf      fllf                  lll
  llff                          fll
   lllf                        flll
    llf  fllllf  fllff  flllf  fll
    llllllllllllllllllllllllllllll
    ll lll
   lolllol
   lllylll
   lllylll
    llllll         lll
     lllll       llllll
    llfffllllllllllffllllll
    llf   fsfsffsf   ffflllllll
    llf    f ffff       fssffllll  llll
   llf  ff      fff     fff fsflllllllll
lllllfflllff   flllffffffff ff fllllssll
 lllllffllflllllflfflllllff     fllfssll
 lllllf   flppllf   fllllf       llsflll
  llf      fllff                 lllll
  llff                          fll
   llff                        flll
    lllf  fllf  ffffff   flf  flll
     llllllllllllllllllllllllllll
       lll    ll      lll   lll
