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
lllllllllfffffffflllllllfffffffffffflllllllfffffffflllllllll
llloollllllllllllllfffllllllllllllllllffflllllllllllllloolll
lloooolllnnnnnnnnlllllllnnllccccllnnlllllllnnnnnnnnlllooooll
lllllolllnnnnnnnnnnlllnnnnllc   llnnnnlllnnnnnnnnnnlllolllll
  lllllllnnnnnnnnnnnnnnnnnllc  cllnnnnnnnnnnnnnnnnnlllllll
      lllnnnnnnnnnnnnnnnnnllllllllnnnnnnnnnnnnnnnnnlll
      lllnnnnnnnnnnnnnnnnnllllllllnnnnnnnnnnnnnnnnnlll
      lllnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnlll
      lllnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnlll
      llllllllllllllllllllllllllllllllllllllllllllllll
