                      llllll
                   lllkkkll
                 lllkkkklll
                 llkkkkkll
                llkkkkkkll
        ll     llkkkkkkkll     l
       llllll llkkkkkkkkll  llllll
      lllfllllllllllllllllllllffll
      lllllllllooooooooooollfllllllllll
      llkkkkkklllllllllllllkkkkkklllllllllll
      llkkkkkkkkkkkkkkkkkkkkkkkkklff  sssllllll
     llllllllllllkkkkkkklllllllllf   fsss fflllll
    lllf       fffffffffff           fssf   ssllll
    llf                    f         fff   sssfflll
ll lllf    fllll        fllllf       ff    ssfllllll
lllllllllf lllllf       fllllffllllllllff  fflgggllll
  lllfflff fflffflf   flffllfffllfffffflllllllggglllllll
llllllllf       llllllllf     flllllllloooooooooooooooolll
  lllf           fflllff          fllooo   oo     oo   ooll
   llf                            lloo   ookoo  ookooo  ooll
   llf                            lloo  ookkkooookkkko   oll
   llf                           flloo  ooooo oooooooo    ll
   lllf     flllf      fllllf     lloo  ookkkkkkkkkkoo  ooll
    lllf  flllllllf   llllllll    fllooo ookkkkkkkkoo oooll
     llllllllffflllf fllff fllf    fflloooooooooooooooolll
        llllllllllllllllllllllllllllllllllllllllllllllll
