         lllll               lllll
         llffllll          llllflll
        llf  fflllllllllllllff  fll
       lllf     fssffssfssff    flll
     llllf       fs fss fsf      fllll
    lllf             ff            fflll
   llff      flllf       flllf       fll
lllllff     fllllllf    fllllllf     fflllll
llllllllf   flf fflfffffflf fff    flllllll
llllllll         fllpppllf         flllllll
lllffff           flppplf            ffflll
llfflllllllllllllllllllllllf    fllllllffllllll
llfflggwrrrrrrrrrrrrrrrrrrlf    llrwggllfllsslll
llsslggwwrrrrrkkrrrrrrkrrrlllllfllrwgglsssllssll
llffllggllllrrrrrrrrrrrrrrrrrrlllllggglffllsssll
llssslggf  fllrrrkkrrrrrrkrrrllff fgglsssllfffll
lllffflllgllwrrrrrrrrrrrrkrrrrwllglllffflllsflll
 llllffflggggw wwrrrrrrrrrwww ggggllffllllfllll
   lllllffllggggggg     g gggggllffflllllllll
      lllllllllllllgggggllllllllllllllllll
