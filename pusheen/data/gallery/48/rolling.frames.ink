                        l
               llllllllllllll
          lllllllllllllllllllllll
        llllffssf   fflfllf  ffllllllllll
       llffssfssf    fllff      fffffflll
      lllf ff  f                    flll
     lllf                flllf      lll
     llff                 flllf  fsssll
     lllf       flllf    ffllf    fffll
      lllf     lllfff fllllf     fsssfll
       lll    fllllllfllpplf       fsslll
        llf    fllllllflllllfllf    ffflllll
        lll    fllllfff  ffffflllf       fllll
         llf    fllllll      fllf      fflllll
          llf    flllff      fff     flllll
          llf                       flll
          llf                lfllffllll
          lllf        f     fllflllll
           gglgf  ff fssf   gglllll     g g
           ggggglffssfsssgggggl  ll    ggggg
llllllllllllggglllllllllllggglllllllllllggglllll
                   lllllllll
               lllllllfssllllll
              lllfff  fsfffssllll
             lllf        fssf fflll
             llf               ffllllll
            lllf               fllfllll
          lllff    fff         ffflffflll
         lllf    fllllllf             fll
        lllf     fllfffff     flf      lll
      llllf    flllllllffff   fllf     fllll
     lllff    fllfllllllppllfllllf      fflll
    lllf      flllffffllpplfffff         fflll
    llf        ffllf  flllff      fssslllllll
    lllf                ffll    fssfflll
    llffff              ffllf   ffsslll
     llsssffsf         flllf   fsssll
     llllffssf     ff            fll
       lllllff   fllflf          fll
        gglgllllllllllg    fflff fflgg g
        gggg    llllllggggllllllllllggggg
llllllllgggllllllllllllggllllllllllllgggllllllll
                             lll
                         llllllllllll
                  lllllllllff  ffllllll
        lllllllllllllffff          fssll
       llllfffffff                fffffll
     llllf             fllff       fssslll
    lllf         flllfflllllf      fffffll
   lllssf       fllflllllffllf          ll
   lllsff       fllffllllffff         fflll
   lllssss       llfffllllf        fllllll
    llsff            flppplff       flllllll
    lllf             llllllllffllf   fffll
     lllfffff       fllf   flllll      fll
      lllllllf   llllll      fff      fll
       llllllf    fllff              llll
       lllllf             ss ss     fll
          llllf        ssfssfflllff flll
            lllllf    fllllllllllllllll
    g  g       lllf  gllll       glggll
    ggggg       llgg ggl        ggggg
lllllggglllllllllllggglllllllllllgggllllllllllll
             lllllllllllll
           llllffffffffflll
          lllfsss        flllll
         llsssff           fflllll
        llffffsf              fflllllll
        llf          fflllf       flllllll
       lllf         flllfllffff        flll
     lllllllf       flffllllllllf       flll
     llllllff         ffllllffllf        flll
      llffff  ff    fllllllfflllf       ssfll
      ll      llffffllppplf  fff      f fssll
      llf     flllllffllllf          fsssflll
      lllf       f     flff            fslll
      lllf             flllllf   f    fllll
     lllf   ffssffsf   fllllff  fllllllll
     lllllllllllfssfff         fllllllll
      lllll  llllllssf          flllll
                 llllf     ffflllll ll
 g  g          g  glllf  flllgllg
 gggg          gggg llfflll  gggg
lgggllllllllllllggllllllllllllggllllllllllllllll
                      llllllllll
                 lllllllllfssfllll
             lllllllffffssffsf flllll
            lllllllf    fsf       flll
          llllfllllf               fll
        lllff  flff                fll
      llllf                        fll
   llllllf      llf      llllllf    lll
  lllff        fllf      fffffllf   fll
   lllllf      flllfllllfflllllf     fll
     lllllssf    fffflppllfllllll    fll
        llfffff     fllplffffffllf    llll
        lllssff    llflff  fllllf      fll
         llfssf   lllf      ff          fll
         lllff    llllf                ffll
        lllf       ffff                lll
       lllf             ff      sf ssffll
       lllllllllf     llllf    fssffsllll
        lllgglglllllffllllgfgffflllllllgg g
           ggggg llllllllggggglllll    ggggg
llllllllllllggglllllllllllggglllllllllllggglllll
                            l
           lllllllllllllllllll l
           llffflllllffffflllllllllll
           lllf          flfllffffllllll
            llf           fflf     sssllll
           lllsf     fllf         fssffslll
          lllffff   llllf          f  ssflll
        lllfsssf    llff                flll
    llllllsssfff    ffllf   flf          fll
  lllllfff ff       fllplff fllllf       fll
  llllf        llllfllpplllllffllf     ffll
    llllf     fllfffflllfllllllllf    llll
      llf     fllf      ffflllff     lll
       llf             fllllllf    flll
       lllffflff        fllllff   flll
        llllllllf                flll
         llllllf                fll
         ll llllf   fsf         fll
        g  g lllllfsssgffg    flll  g  g
        gggg    lllllfggggfflllll   ggggg
llllllllgggllllllllllllggllllllllllllgggllllllll
                           ll
                         llllll
                        lllfflll
         lllll       lllllf  fllll
         llfllllllllllllsf    flllll
        lllf  fllsffssfsf        fflll
         llf    fsfffsf            flllll
       lllff             flllff   flllll
      lllf      fff     fllllll   flllllll
      llf      lllllff  fllf       ffffflll
      llffff  fllfffllllpllf            flll
    lllllllf        flppplf            fssll
     lllllll         ffllllffll       sssfll
     lllff         llffllllffllf       ffslll
      ll          fllffllllllllf       ffflll
      llfffff      flllllfflllf         flll
      lllsssf       fffff             fllll
       llffssf                ffllfflllll
    g  glllfff        fffllllllllglggll
    gggggllllllf  gggggllllll   ggggg
lllllggglllllllllllggglllllllllllgggllllllllllll
