      lgl  ll lgg
      lgggloogggg
 llllgggggggggggggl ll
 uuuggg l     l ggguuul
luuuggg    l     gguuuu
luuggggggggggggggggguuu
  lgggggggccccggggggllo
   gggggcc   ccggggglool
    lggggccccccgggggggl
