        llll  lll  llll
        lggglllolllgggl
      llggggggoooggggggll
 lllllggggggggg ggggggggglllll
lluullgggffllff flllffggglluull
luuuuggggflfflllllffl gggguuuul
luuuggggg    flplf   gggggluuul
lllugggggggggggggggggggggggulll
  llgggggggggcccccgggggggggllll
   lgggggggcccccccccgggggggloool
   llggggggcccccccccggggggggggll
     llgggglllcccllggggllgggll
