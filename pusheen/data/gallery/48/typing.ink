           lllll                lllll
          lllfllll            llllflll
          llffffllllllllllllllllffffll
         lllfffffffssfllllfssffffffflll
       llllffffffffssffssffssffffffffllll
     llllffffffffffffffssffffffffff fffllll
    lllfff ffffffffffffffffffffffffff ffflll
    llff fffffflllfffffffffflllffffffff ffll
 lllllllfffffffllllfffffffflllllfffffffflllllll
   llflllffffffllllffffffffflllfffffffflllfll
 llllllllffffffffffllfllffllffff ffffffllllllll
 lllfffffffffffffffllllllllffffffffffffffffflll
 llffffffffffffffffffffffffffffffffffffffffffll
 llllfffllllllllllllllllllllllllllllllllfffllll
 llllffflllleeeeeeeeeeeeeeeeeeeeeeeellllfffllll
 lllff flllleeeeeeeelllllllleeeeeeeellllfffllll
 lllff flllleeeeeeellppllpplleeeeeeellfllllllll
 lllff flllleeeeeeeelllppllleeeeeeeellfflllssll
  lllffflllleeeeeeeeeelllleeeeeeeeeellllllllll
  lllllllllleeeeeeeeeeeeeeeeeeeeeeeellllllllll
 lllwlllwwwllllllllllllllllllllllllllww   wwlll
llllllllllllllllllllllllllllllllllllllllllllllll
