            lllll                    lllll
           lllflllll              lllllflll
           llf  fllllllllllllllllllllf  flll
          lllf    fllllllllllllllllf     lll
         llllf       sssffssf sssf       llll
       llllff        fsf fssf fsf        fflllll
     llllf                ss                fllll
    lllff                                     flll
    llf         flllllf        flllllf         flll
llllllff       flllflllf      flllflllf       ffllllll
llllllllll     flf   flff     flff  flf     llllllllll
  lllfllllf           flllllllllf           flllllll
lllllllllf            fllppppllf            flllllllll
 llff                  fllppllf                  ffll
lllfflllllllllllllllllllllllllllll      fllllllllffllllllll
llfffllggwwrrrrrrrrrrrrrrrrrrrrrllf     flrrwggllfffllssslll
llsssllgg wrrrrrrrkrrrrrrrrrrrrrrllfff fllrw ggllsssllssssll
llsssllgggllrrrrrrkrrrrrrrrkkrrrrrrrrlllllllwggllsssllssssll
llfffflgggfffflllrrrrrrrrrrrrrrrrrrrrlllffffggglff fllssssll
lllsssllggf   ffllrrrrkrrrrrrrrkkrrrrlff   fggllssslllf  fll
lllsssfflllllllllrrrrrrrrrrrrrrkkrrrrrlllllllllfsssllss flll
 llllf  fllggggwwwwrrrrrrrrrrrrrrrrwwwwggggllff flllfssllll
   llllllfflllggggg    wwwwwwww    ggggglllffllllllfflllll
     lllllfffflllggggggggggggggggggggllllffflllllllllll
        lllllllllllllllllllllllllllllllllllllllllll
