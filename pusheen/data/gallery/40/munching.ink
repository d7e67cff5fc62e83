        llll            lllll
       llffllllllllllllllffll
       llf  fllllllllllff  ll
     lllf     ssfssfssf    fllll
   lllff         ff          flll
  lllf     fllf      fllf     ffll
llllfff   fllllf    fllllf   fffllll
 lllllf    fflflfffflfflf    flllll
llllllf       flllllll       fllllll
llff           ffffff            flllll
llf fflllllllllllllllllllllllllf fllslll
llsssflgglrrrrrrrrrrrrrrrrlgglfsssslssll
llfffflllllrrrrrrrrrrrrrrlllllffffllssll
llsssfllllllrrrrrrrrrrrrllllllfsssllffll
lllfffflllgggggggrrggggggglllffffllsslll
  llllff fflllgggggggglllff ffllllllll
     lllllllllllllllllllllllllllllll
