             lllllll                              llllll
            llllllllll                         llllllllll
           llllfffllllll                     llllllfffllll
           llllf   fllllll                 llllllf    llll
          llllf      flllllllllllllllllllllllllf      flllllll
          llllf        flllllllllllllllllllllf         lllllllllllllll
          llll          ffssssfffsssf  fssss           fffllllllllllllllll
          llll            ssss  fssss  fsssf                     slllllllllll
          llll            fssf  fsssf  fsss                     fslllkklllllllll
         lllll             ff    sssf   ff                      sslllkkkkkllllllll
        lllllf                   fff                            sslllkkkkkkkkllllll
        llllf                                                   sslllkkkkkkkkklllllll
       llllf                                                    sslllkkkkkkkkkllllllll
      llllf          fflf                   flff                  lllkkkkkkkkklllffllll
      llllf        flllllllf             fllllllll               flllkkkkkkkkklll  fllll
lllllllllllfff   flllllllllll           fllllllllllffffflllllllllllllkkkkkkkkklll   fllll
lllllllllllllllf llllff fllllf         fllllff flllllllllllllllllllllkkkkkkkkklll    llllllllllll
     llllffffff  pppp    fflff          flff    pppppfffff       flllkkkkkkkkklll    flllllllllllll
   llllllllllllp          flll   lllf  flll          pllllllllfffflllkkkkkkkkklll     flllsssssllll
 lllllllllllllf           flllfflllllffllllf         llllllllllllllllkkkkkkkkklll     flllssssssllll
 lll lllff                flllllllllllllllf                  ffffflllkkkkkkkkklll      llllsssssllll
     lllf                   fllllfffllllff                        lllkkkkkkkkklll      llllsssssslll
     llll                                                         lllkkkkkkkkklll      llllsssssslll
     llll                                                         lllkkkkkkkkklll      llllfffffslll
     llll                                                         lllkkkkkkkkklll      llll     llll
     llll                                                         lllkkkkkkkkklll      lllf    fllll
     llllf                                                        lllkkkkkkkkklll     flllsssffllll
     llllf                                                        lllkkkkkkkkklll     llllssslllll
   lllllllf         fllllllllf         fllllllllf                 lllkkkkkkkkklll    llllfsllllll
  lllwwwllllf     fllllllllllllf      flllllllllllf               lllkkkkkkkkklll  flllllllllll
 lllww wwwllllff  llllf   fflllf     fllllf   fllllf              lllkkkkkkkkkllllllllllllwwlll
 lllw    wwwlllllllllff    fllllf    llllf     flllf              lllkkkkkkkkkllllllwwwwwwwwlll
 llllw      wwwwwllllllllllllllllllllllllllllllllllllllllllllllllllllkkkkkkkkkllwwww       wlll
  llllw          wwwwwwwwwwwwwwwwwwwwwwwlllllllllllllllllwwwwwwwwwlllkkkkkkkkkllw        wwllll
 llllww                                      w w  w              wwllkkkkkkkkkllw         wwlll
 lllww                                                            wllkkkkkkkkkllw          wlll
 lllww                                                            wllkkkkkkkkkllw          wlll
 llllww                                                           wllkkkkkkkkkllw         wllll
  llllwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwllkkkkkkkkkllwwwwwwwwwwllll
lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
lllooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooolll
llloooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooollll
lllllllllllllllooooooooollllllllllllllllllllllllllllllllllllllllllllllllooooooooollllllllllllllll
            lllooooooooollll                                         llloooooooooolll
            llllllllllllllll                                         llllllllllllllll
