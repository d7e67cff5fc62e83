                    llllll                         llllll
                   llllllllll                   llllllllll
                   lllfffllllll               llllllffflll
                  lllff   fflllllllllllllllllllllff    llll
                  lllf      flllllllllllllllllllf      flll
                 llllf         sssfffsssfffsss         fllll
              llllllf          fssf fsssf fssf          fllllll
             lllllf             fff  sss   ff             flllll
           lllllf                    fff                    flllll
          llllf                                               flll          llll
          lllf             fllff             flllf             flll  lllllllllll
      ll llllf           fllllllf           fllllllf           fllllllllrrrrlll
     llllllllllllf       flllllll           lllllllf       fllllllllllrrrrrlll
        llllfllllf        flllllf           flllllf        fllllflllrrrrrrlll
       llllllllllf              flllf   flllf              fllllllllrrrrrrlll
      lllllllllllf              flllllllllllf              fllllllllllrrrrll
     lllllllllff                  fflllllff                  flllllllrrrrrlll
     llrrrrrrllllllllllffff           f           ffffllllllllllrrrrrrlrrrrlll
    lllrrrrrrrrrrrrrrlllllllllllllllllllllllllllllllllllrrrrrrrrrrrrrrllrrrrlll
     llllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrlllrrrrrrlll
     lllllllllllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrllllllllllrrrrrrlll
     lllsssssssllllllllllllllrrrrlllyyyyylllrrrrllllllllllllllsssssssllrrrrrlll
    llllfffffff      ffffffllllllyyyyyyyyyyyllllllffffff      fffffffllrrrrlll
   llllllfffff               fllyyllrllrrllyyllf               ffffflllrrrlll
   llrrllssssssf             fllyyllrrrrrllyyllf             fssssssllrrrlll
  lllrrlllfffff              fllyyyllrrrllyyyllf              ffffflllrrrlll
 lllrrrrlllf                  fllyyyyylyyyyyllf                  flllrrrrrll
 llrrrrrrrlllllff              flllyyyyyyylllf              fflllllrrrrrrrlll
lllrrrrrrrrrrllllf         ffffffflllllllllffffff          fllllllllllllllllll
lllllllllllllllllllllffflllllllllllllllllllllllllllllffflllllllllll     lllllll
lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll               lll
