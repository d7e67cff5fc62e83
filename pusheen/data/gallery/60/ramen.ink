           lllll                  lllll
          lllflllll             llllflll
          llff fllllllllllllllllllf  flll
         lllf    fllllllllllllllff   flll
        llllf      fssffssffsss       fllll        ll
      llllf         ssffssf fsf        flllll    llllll
    llllf               ff               fllll llloooll
    lllf                                   fllllooolll
   lllf      flllfflllf    flllfflllf      fllooolll   lllll
lllllllllf    fllllllf      fllllllf     lllooolll   lllooll
  lllllllf      ffff  fllllff ffff      llloolll  llloooolll
lllllllllf          fllyllyllf        fllooolllllllooollll
llllffff            flyyllyyll      fllooollfflllooolll
lllf     fllllllf   llyyllyyllf   fllooollfflllooollll
llf     llwwyyywllffllyyllyyllf fllloolllflllooolllllll
llffflllllwwyyywllllllyyllyyllllllooollllllooollllssslll
llsslllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrllssllssssll
llfffllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrlfffllssssll
lllsslww                                  wwlsssllf flll
lllsssllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrllssslllffflll
 lllfffllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrllffflllssllll
  llllllfllllrrrrrrrrrrrrrrrrrrrrrrrrrlllflllllfflllll
     lllllffflllrrrrrrrrrrrrrrrrrrllllfffllllllllll
       lllllllllllllllllllllllllllllllllllllllll
