       lllll           lllll
      lllfllll       llllffll
      llf  flllllllllllf  flllllll
      llf    fsffssfss     fffflllllll
     lllf     fffsf ff         sssffllll llllll
     llf                       ssf  sslllllsssll
    lll    fff        ff       ff  fsffflllsssll
 llllllfffllllf     fllllfflllllff ff   fllsssll
  llllllffflllffffffflllffllllfff       fllfffll
  llllllf    fllpppllf   fllllllf        llsslll
    llf       fllpplf                    lllll
    ll          flff                     lll
    llf                                  lll
    lllff                              flll
llrll lllf    fff        f      ff    flll llrll
lrrrrlllllffflllllffllllllllffflllllfflllllrrrrl
lllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrll
  llllrrrlrrrrrrrrrrrrrrrrrrrrrrrrrrrrlrrrllll
        llyyyyllllllllllllllllllllyyyyll
         llyyll                 lllyyll
