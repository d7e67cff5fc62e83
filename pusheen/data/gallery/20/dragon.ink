     lgl ollgg
  l lggggoggggl  l
 uulgggl   lgggguul
luuggg   l    gguuu
luuggggggggggggggul
  lggggcccccgggggool
   lgggcccccggggggll
