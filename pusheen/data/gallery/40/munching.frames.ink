        llll            lllll
       llffllllllllllllllffll
       llf  fllllllllllff  ll
     lllf     ssfssfssf    fllll
   lllff         ff          flll
  lllf     fllf      fllf     ffll
llllfff   fllllf    fllllf   fffllll
 lllllf    fflfllllllfflf    flllll
llllllf       fllppllf       fllllll
llff           fllllf            flllll
llf fflllllllllllllllllllllllllf fllslll
llsssflgglrrrrrrrrrrrrrrrrlgglfsssslssll
llfffflllllrrrrrrrrrrrrrrlllllffffllssll
llsssfllllllrrrrrrrrrrrrllllllfsssllffll
lllfffflllgggggggrrggggggglllffffllsslll
  llllff fflllgggggggglllff ffllllllll
     lllllllllllllllllllllllllllllll
        llll            lllll
       llffllllllllllllllffll
       llf  fllllllllllff  ll
     lllf     ssfssfssf    fllll
   lllff         ff          flll
  lllf     fllf      fllf     ffll
llllfff   flllllf   flllllf  fffllll
 lllllf   fffffffffffff ff   flllll
llllllf        llllll        fllllll
llff                             flllll
llf fflllllllllll    flllllllllf fllslll
llsssflgglrrrrrrlf  fflrrrlgglfsssslssll
llfffflllllrrrrrrllllrrrrlllllffffllssll
llsssfllllllrrrrrrrrrrrrllllllfsssllffll
lllfffflllgggggggrrggggggglllffffllsslll
  llllff fflllgggggggglllff ffllllllll
     lllllllllllllllllllllllllllllll
        llll            lllll
       llffllllllllllllllffll
       llf  fllllllllllff  ll
     lllf     ssfssfssf    fllll
   lllff         ff          flll
  lllf     fllf      fllf     ffll
llllfff   flllllf   flllllf  fffllll
 lllllf   ffffflffffllf ff   flllll
llllllf       flllllll       fllllll
llff           ffffff            flllll
llf fflllllllllll    flllllllllf fllslll
llsssflgglrrrrrrlf  fflrrrlgglfsssslssll
llfffflllllrrrrrrllllrrrrlllllffffllssll
llsssfllllllrrrrrrrrrrrrllllllfsssllffll
lllfffflllgggggggrrggggggglllffffllsslll
  llllff fflllgggggggglllff ffllllllll
     lllllllllllllllllllllllllllllll
        llll            lllll
       llffllllllllllllllffll
       llf  fllllllllllff  ll
     lllf     ssfssfssf    fllll
   lllff         ff          flll
  lllf     fllf      fllf     ffll
llllfff   fllllf    fllllf   fffllll
 lllllf    fflfllllllfflf    flllll
llllllf       fllppllf       fllllll
llff           fllllf            flllll
llf fflllllllllllf   flllllllllf fllslll
llsssflgglrrrrrrlf  fflrrrlgglfsssslssll
llfffflllllrrrrrrllllrrrrlllllffffllssll
llsssfllllllrrrrrrrrrrrrllllllfsssllffll
lllfffflllgggggggrrggggggglllffffllsslll
  llllff fflllgggggggglllff ffllllllll
     lllllllllllllllllllllllllllllll
        llll            lllll
       llffllllllllllllllffll
       llf  fllllllllllff  ll
     lllf     ssfssfssf    fllll
   lllff         ff          flll
  lllf     fllf      fllf     ffll
llllfff   flllllf   flllllf  fffllll
 lllllf   fffffffffffff ff   flllll
llllllf        llllll        fllllll
llff                             flllll
llf fflllll    ll    flllllllllf fllslll
llsssflggllf  fllf  fflrrrlgglfsssslssll
llfffflllllllllrrllllrrrrlllllffffllssll
llsssfllllllrrrrrrrrrrrrllllllfsssllffll
lllfffflllgggggggrrggggggglllffffllsslll
  llllff fflllgggggggglllff ffllllllll
     lllllllllllllllllllllllllllllll
        llll            lllll
       llffllllllllllllllffll
       llf  fllllllllllff  ll
     lllf     ssfssfssf    fllll
   lllff         ff          flll
  lllf     fllf      fllf     ffll
llllfff   flllllf   flllllf  fffllll
 lllllf   ffffflffffllf ff   flllll
llllllf       flllllll       fllllll
llff           ffffff            flllll
llf fflllll    ll    flllllllllf fllslll
llsssflggllf  fllf  fflrrrlgglfsssslssll
llfffflllllllllrrllllrrrrlllllffffllssll
llsssfllllllrrrrrrrrrrrrllllllfsssllffll
lllfffflllgggggggrrggggggglllffffllsslll
  llllff fflllgggggggglllff ffllllllll
     lllllllllllllllllllllllllllllll
        llll            lllll
       llffllllllllllllllffll
       llf  fllllllllllff  ll
     lllf     ssfssfssf    fllll
   lllff         ff          flll
  lllf     fllf      fllf     ffll
llllfff   fllllf    fllllf   fffllll
 lllllf    fflfllllllfflf    flllll
llllllf       fllppllf       fllllll
llff           fllllf            flllll
llf fflllll    llff  flllllllllf fllslll
llsssflggllf  fllf  fflrrrlgglfsssslssll
llfffflllllllllrrllllrrrrlllllffffllssll
llsssfllllllrrrrrrrrrrrrllllllfsssllffll
lllfffflllgggggggrrggggggglllffffllsslll
  llllff fflllgggggggglllff ffllllllll
     lllllllllllllllllllllllllllllll
        llll            lllll
       llffllllllllllllllffll
       llf  fllllllllllff  ll
     lllf     ssfssfssf    fllll
   lllff         ff          flll
  lllf     fllf      fllf     ffll
llllfff   flllllf   flllllf  fffllll
 lllllf   fffffffffffff ff   flllll
llllllf        llllll        fllllll
llff                             flllll
llf ffllllf              flllllf fllslll
llsssflggllf             llgglfsssslssll
llffffllllll            llllllffffllssll
llsssfllllllllf      fllllllllfsssllffll
lllfffflllgggggggggggggggglllffffllsslll
  llllff fflllgggggggglllff ffllllllll
     lllllllllllllllllllllllllllllll
        llll            lllll
       llffllllllllllllllffll
       llf  fllllllllllff  ll
     lllf     ssfssfssf    fllll
   lllff         ff          flll
  lllf     fllf      fllf     ffll
llllfff   flllllf   flllllf  fffllll
 lllllf   ffffflffffllf ff   flllll
llllllf       flllllll       fllllll
llff           ffffff            flllll
llf ffllllf              flllllf fllslll
llsssflggllf             llgglfsssslssll
llffffllllll            llllllffffllssll
llsssfllllllllf      fllllllllfsssllffll
lllfffflllgggggggggggggggglllffffllsslll
  llllff fflllgggggggglllff ffllllllll
     lllllllllllllllllllllllllllllll
        llll            lllll
       llffllllllllllllllffll
       llf  fllllllllllff  ll
     lllf     ssfssfssf    fllll
   lllff         ff          flll
  lllf     fllf      fllf     ffll
llllfff   flllllf   flllllf  fffllll
 lllllf   pppfflffffllfppp   flllll
llllllf       flllllll       fllllll
llff           fllllf            flllll
llf ffllllf              flllllf fllslll
llsssflggllf             llgglfsssslssll
llffffllllll            llllllffffllssll
llsssfllllllllf      fllllllllfsssllffll
lllfffflllgggggggggggggggglllffffllsslll
  llllff fflllgggggggglllff ffllllllll
     lllllllllllllllllllllllllllllll
