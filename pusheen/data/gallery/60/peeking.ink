               llllll                  llllll
               llflllll              lllllfll
              lllffffllllllllllllllllllfffflll
              llfff ffllllllllllllllllff fffll
            llllffffffffsssffssffsssffffffffllll
          lllllffffffffffssffssffssfffffffffflllll
         lllfffffffffffffffffssffffffffffffffffflll
        lllfffffffffffffffffffffffffffffffffffffflll
       lllfffffffffflllllfffffffffflllllfffffffffflll
    llllllffffffffflllllllfffffffflllllllfffffffffllllll
    lllllllllfffffflllllllfffffffflllllllfffffflllllllll
      lllllllfffffffflllfllffllffllflllfffffffflllllll
    lllllllllffffffffffffllllllllllfffffffffffflllllllll
     llffffffffffffffff ffllllllllfffffffffffffffffffll
    lllffffffllfffflfffffffffffffffffffflffffllfffffflll
lllllllllllllllffffllllllllllllllllllllllfffflllllllllllllll
llooooooooooollfffllloooooooooooooooooolllffflloooooooooooll
llooooooooooolllllllloooooooooooooooooolllllllloooooooooooll
llooooooooooooolllllloooooooooooooooooolllllloooooooooooooll
llllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
llllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
llooooooolllooooooooooooooooollooooooooooooooooollloooooooll
llooooooolllooooooooooooooooollooooooooooooooooollloooooooll
llooooooolllooooooooooooooooollooooooooooooooooollloooooooll
llllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
