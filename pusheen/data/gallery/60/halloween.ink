                      llllll
                   llllllll
                 llllkkklll
                 lllkkklll
                lllkkkklll
        ll     lllkkkkklll     l
       llllll lllkkkkkkkll  llllll
      lllfllllllllllllllllllllffll
      llllllllloooooooooolllfllllllllll
      llllllllllllllllllllllllllllllllllllll
      llllllkkkkkkkkkkkkkkkkklllllffffsssllllll
     llllllllllllllllllllllllllllff ffsssffflllll
    lllff ff fffffffffffffff fff    ffssf ffssllll
    llff   fffff        ffffff      fffff fsssfflll
ll lllfff ffllllf      ffllllffffffffffff fssfllllll
lllllllllfflllllff     ffllllffllllllllffffffllllllll
  lllfflffffflffflffffflffllfffllfffffflllllllllllllllll
llllllllff     fllllllllff   ffllllllllllloolloollloolllll
  lllff         ffflllfff      f ffllloooooooooooooooooolll
   llff            f             flllooooookooooookoooooolll
   llff                          fllooooookkkooookkkkoooooll
   llff                          fllooooooooooooooooooooooll
   lllff  ffflllfff   ffllllfff  fllloooookkkkkkkkkkooooolll
    lllfffflllllllff fllllllllff ffllloooookkkkkkkkooooolll
     llllllllffflllfffllffffllffffffflllllllllllllllllllll
        llllllllllllllllllllllllllllllllllllllllllllllll
