                  lllll                llllll
                 lllflllll           lllllfll
                 llff fllllllllllllllllff  lll
                lllf    flllllllllllllf    fll
              lllllf      ssffssffssf      flllll
            llllff         ff fsf ff         fllll
           lllff               f               flll
           llff      fllwlf       fwwllf        flll
        llllllfff   flllwwl      flwwlllf     fflllllll
        llllllllf   fllllllf     fllllllf    flllllllll
        llllllllff    ffffllflllfllffff      flllllllll
        lllfffff         flllllllllf            fffllll
    lllllllllllf           fffffff                 flllllll
  llrrrrlrrrrrrllf      ll  fllfllf flf             fllsllll
llllrrrrrrrrlrrrllf     llf  llfllf fll         ffsssllsssll
llrrrrrrrlrrrrlrrll    fllfffllfllfflllf       fsssssllsssll
llrrrrrrrrrlrrrlrrlf    fllllllfllllllf          ffffllfffll
llrlrrrrrrrrllrrlllf     fffff   fffff         fsssslllfflll
llrrrrlrrrrrrrlrrllf                             fflllssllll
 llrrrrrlrrrrrllllf       r r r r              llllllfllll
  llllrrlrrrrlrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrlllllllll
     llllllllrrrrrrrrrrrllllllllllrrrrrrrrrrrrlllllll
