               llllllll                                     lllllll
               llllllllll                                lllllllllll
              lllllfllllllll                           llllllllflllll
             lllllf  fflllllll                       lllllllff  fllll
             llllf      fllllll                    lllllllf      lllll
            lllll         flllllllllllllllllllllllllllllf        fllllllll
            llllf          fllllllllllllllllllllllllllf           lllllllllllllllll
            llllf            flllllllffsssssf fsssssf             flllllllllllllllllllll
            llllf             fssssf   sssss   sssssf                        fsllllllllllll
            llllf              ssssf   sssss   sssss                         fssssssflllllllll
            llllf              fsss    ssssf   fsss                          ssssssf  ffllllllll
           lllllf                f     fsssf    ff                          fssssss      fflllllll
          lllllf                        fsf                                 fsssssf       sssllllll
         llllllllfffffffffffffffffffffff   ffffffffffffffffffffffflllllll   fssssf       ssssssllllll
         llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllf  fsss        fsssssffflllll
        llllllllllkkkkkkwwwwkkkkkkkkklllllllllkkkkkwwwwkkkkkkkkklllllllff    ff         ssssss   fllllll
       lllllf flllkkkkkwwwwkkkkkkkkkkllllflllkkkkkww wwkkkkkkkkkllll                    sssss     fllllll
       llllf  flllkkkkww wkkkkkkkkkkkllllfllllkkkww wkkkkkkkkkkkllll                   fsssf        fllll
lllllllllllf   llllkkwwwkkkkkkkkkkkkklllffflllkkwwwwkkkkkkkkkkkklllfffffllllllllf       fff          lllll
llllllllllllllllllllkkkkkkkkkkkkkkkllllf  fllllkkkkkkkkkkkkkkkllllllllllllllllllf                    flllllllllllll
     llllllllllllllllllllkkkkkklllllllf    fflllllllkkkkkkllllllllllllllffffff                        fllllllllllllll
      llllf    ff fflllllllllllllllff         fllllllllllllllllff                                      flllllssslllllll
  lllllllllllllllf       ffffffflllf   flll    llllfffffff   ffllllllllllllfff                         fllllsssssssllll
lllllllllllllllllf             fllllf flllllf fllll           fllllllllllllllllf                        llllssssssslllll
 lllllllllf                     llllllllllllllllllf                    fffffllf                         llllssssssssllll
     lllll                      fflllllllflllllllf                                                      fllllsssssssllll
      llll                          fff     fff                                                         fllllsssssssllll
      llll                                                                                              fllllsssssssllll
      llllf                                                                                             lllllf fffffllll
      llllf                                                                                             llllf       llll
      llllf                                                                                             llllf      lllll
      llllf                                                                                             llllssf   lllll
      lllll                                                                                             llllssssslllll
       llllf                                                                                           lllllsssllllll
       lllllf           flllllllllf            fllllllllllf                                           lllllfslllllll
        lllllf        flllllllllllllf         llllllllllllllf                                       flllllllllllll
         lllllllf    flllllffffflllllf       lllllfffffflllll                                     flllllllllllll
           lllllllllfllllf       fllll       llllf      fllllf                               ffllllllllllllll
             lllllllllllllllffffffllllffff ffllll       fllllf            ffffffffffffllllllllllllllllll
                llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
                      llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
