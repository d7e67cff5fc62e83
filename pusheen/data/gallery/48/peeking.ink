            lllll              lllll
           lllfllll          llllflll
           llffffllllllllllllllffffll
          lllffffffssffssffssfffffflll
        llllffffffffsffssffsffffffffllll
       lllfffffffffffffffffffffffffffflll
      llffffffffflllfffffffflllfffffffffll
   lllllfffffffllllllffffffllllllffffffflllll
   llllllllffffflllllfffffflllllfffffllllllll
   llllllllfffffffffllfllfllfffffffffllllllll
   lllffffffffffffffllllllllfffffffffffffflll
   llfffffflffflfffffffffffffffflffflffffffll
llllllllllllfffllllllllllllllllllfffllllllllllll
lloooooooollffflloooooooooooooollfffllooooooooll
llooooooooolllllloooooooooooooolllllloooooooooll
llllllllllllllllllllllllllllllllllllllllllllllll
llllllllllllllllllllllllllllllllllllllllllllllll
llooooolloooooooooooooolloooooooooooooolloooooll
llooooolloooooooooooooolloooooooooooooolloooooll
llllllllllllllllllllllllllllllllllllllllllllllll
