                lllllll                                     lllllll
               lllllllllll                               lllllllllll
              lllllfllllllll                           llllllllflllll
              llllf  fflllllll                       lllllllff  fllll
             lllll      flllllll                    llllllf      fllll
             llllf        flllllllllllllllllllllllllllllf        flllllllll
            lllll           flllllllllllllllllllllllllff          llllllllllllllllll
            llllf            fllllllfffsssss   fssssf             flllllllllllllllllllll
            llllf              sssss   sssss   sssssf                        fsllllllllllll
            llllf              ssssf   sssss   fssss                         fslllllllllllllll
            llllf               sssf   fssss    sss                          ssllllkkkllllllllll
           lllllf                       sssf                                 ssllllkkkkkklllllllll
          lllllf                        fsf                                 fssllllkkkkkkkkkllllllll
          llllf                                                             fssllllkkkkkkkkkkklllllll
         llllf                                                              fssllllkkkkkkkkkkklllllllll
        lllll                                                                ffllllkkkkkkkkkkklllfllllll
        llllf            fllllf                     fllllf                     llllkkkkkkkkkkklll fflllll
       lllllf          lllllllllf                 flllllllllf                  llllkkkkkkkkkkklll   flllll
lllllllllllfff       fllllllllllllf             fllllllllllllf     ffffllllllllllllkkkkkkkkkkklll    fllll
llllllllllllllllllf flllllfffflllllf           flllllff flllllfllllllllllllllllllllkkkkkkkkkkklll     lllllllllllll
      lllllllllllf   llllf    fllllf            llllf    fllllflllllllffffff  fllllkkkkkkkkkkklll     flllllllllllllll
      llllf   fff               flff     f      flff            ff             llllkkkkkkkkkkklll      fllllsssslllllll
 lllllllllllllllllp             llllf  flllf   llllf           pplllllllllllllfllllkkkkkkkkkkklll       llllsssssssllll
 llllllllllllllllf             fllllffflllllfffllllf           plllllllllllllllllllkkkkkkkkkkklll       llllssssssssllll
  lll llllf                     flllllllllllllllllf                      ffffffllllkkkkkkkkkkklll       lllllsssssssllll
      llll                       flllllllflllllllf                             llllkkkkkkkkkkklll       fllllsssssssllll
      llllf                                                                    llllkkkkkkkkkkklll       fllllsssssssllll
      llllf                                                                    llllkkkkkkkkkkklll       fllllsssssssllll
      llllf                                                                    llllkkkkkkkkkkklll       fllllf   fffllll
      llllf                                                                    llllkkkkkkkkkkklll       lllll      fllll
      lllll                                                                    llllkkkkkkkkkkklll       llllf     flllll
      lllll                                                                    llllkkkkkkkkkkklll       llllsss  flllll
       llllf                                                                   llllkkkkkkkkkkklll       llllssssslllll
     lllllll               fffff                   fffff                       llllkkkkkkkkkkklll      llllssssllllll
   llllllllllf         flllllllllllf           flllllllllllf                   llllkkkkkkkkkkklll    flllllflllllll
  llllwwwwllllf       fllllllllllllll         llllllllllllllf                  llllkkkkkkkkkkklll   flllllllllllll
  llllw  wwllllllf    llllff    flllll       lllllf    ffllllf                 llllkkkkkkkkkkklllfllllllllllwwllll
 llllw     wwlllllllllllllf      fllllf      llllf       llllf                 llllkkkkkkkkkkkllllllllllwwwww wlll
  lllww      wwwwlllllllllllllllllllllllllllfllllffffffffflllffffffffffflllllllllllkkkkkkkkkkkllllwwwwww     wllll
  llllww         wwwwwwllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllkkkkkkkkkkkllww          wwllll
  lllllww              wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwlllkkkkkkkkkkkllw          wwllll
  llllww                                                                       wlllkkkkkkkkkkkllw           wwllll
  lllww                                                                        wlllkkkkkkkkkkkllw            wllll
 llllw                                                                         wlllkkkkkkkkkkkllw             wlll
  llllw                                                                        wlllkkkkkkkkkkkllw            wllll
  lllllww                                                                      wlllkkkkkkkkkkkllw          wwllll
 llllllllwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwlllkkkkkkkkkkkllwwwwwwwwwwwllllllll
llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
lllooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooollll
lllooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooollll
llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
llllllllllllllllllooooooooooollllllllllllllllllllllllllllllllllllllllllllllllllllllllloooooooooooolllllllllllllllll
              llllooooooooooollll                                                  lllloooooooooolllll
              lllllllllllllllllll                                                  lllllllllllllllllll
