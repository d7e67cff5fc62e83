              lllll
          lllllffll
      llllllffffffllll
     lllllffffffffffsllllllll
    llllllffflllfffffffffffl
   llfffffffffflffffffffffll
  llfsffffffffflllflllfffffl
  lfsfffffflffflllffflfffffl
  llffffffllflllfffffffflllll
   llffffffllflfllfffffffllll
    lllllffffffllffffffffll
        lllllfffffffffsslll
gggg      gglllffffffgslll
llllllllllllllllllllllllllllllll
