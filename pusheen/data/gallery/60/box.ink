                 lllll                lllll
                lllfllll            llllflll
               lllffffllllllllllllllllfffflll
               lllffffffllllllllllllfffffflll
             llllffffffffssffssffssffffffffllll
           llllffffffffffffffssffffffffffffffllll
          lllfffffffffffffffffffffffffffffffffflll
         lllfffffffffflllfffffffffflllfffffffffflll
      llllllllffffffflllllfffffffflllllfffffffllllllll
       llllllllfffffffllfflfffffflffllfffffffllllllll
       llllllllffffffffffllllllllllffffffffffllllllll
 llll  lllffffffffffffffffllllllllfffffffffffffffflll  llll
lloolllllfffffffflllllllfffffffffffflllllllfffffffflllllooll
lloooolllllllllllllfffllllllllllllllllffflllllllllllllooooll
llooooolnnnnnnnnnnlllllnnnllccccllnnnlllllnnnnnnnnnnloooooll
llloooolnnnnnnnnnnnnnnnnnnllc   llnnnnnnnnnnnnnnnnnnloooolll
  llllllnnnnnnnnnnnnnnnnnnllc  cllnnnnnnnnnnnnnnnnnnllllll
      llnnnnnnnnnnnnnnnnnnllccccllnnnnnnnnnnnnnnnnnnll
      llnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnll
      llnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnll
      llnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnll
      llllllllllllllllllllllllllllllllllllllllllllllll
